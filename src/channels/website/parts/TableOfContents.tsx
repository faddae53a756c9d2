import type { ReactNode } from 'react'
import { type ErrorContext, wordsOf } from '../view.ts'

export type Entry = { id: string; title: string }

/** Rendered only on pages with enough sections. */
export function TableOfContents({ entries, context }: { entries: Entry[]; context: ErrorContext }): ReactNode {
  if (entries.length < 4) return null
  const { own } = wordsOf(context)
  return (
    <nav className="em-contents" aria-labelledby="contents-title">
      <h2 className="em-contents__title" id="contents-title">
        {own.onThisPage}
      </h2>
      <ul className="em-contents__list">
        {entries.map(({ id, title }) => (
          <li key={id}>
            <a className="nl-link" href={`#${id}`}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
