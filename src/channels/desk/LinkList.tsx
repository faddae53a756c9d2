import type { ReactNode } from 'react'
import type { Reference } from '#src/answers/model/types.ts'
import { DeskLink } from './DeskLink.tsx'

type Props = { title: string; references: readonly Reference[] }

/** Links to pages of the desk under a heading; renders nothing without links. */
export function LinkList({ title, references }: Props): ReactNode {
  if (references.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul className="em-link-list">
        {references.map((reference) => (
          <li key={reference.slug}>
            <DeskLink to={reference}>{reference.title}</DeskLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
