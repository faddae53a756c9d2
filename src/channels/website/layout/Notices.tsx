import type { ReactNode } from 'react'
import { Icon } from '../parts/Icon.tsx'
import { type ErrorContext, wordsOf } from '../view.ts'

/** The notices of the moment, including the one about example content. */
export function Notices({ context }: { context: ErrorContext }): ReactNode {
  const notices = context.published?.site(context.locale).notices ?? []
  if (notices.length === 0) return null
  return (
    <section className="em-notices" aria-label={wordsOf(context).own.notices}>
      {notices.map(({ text, tone }) => (
        <p key={text} className={`em-notice em-notice--${tone}`}>
          <span className="em-notice__inner em-wrap">
            <Icon name={tone} />
            <span>{text}</span>
          </span>
        </p>
      ))}
    </section>
  )
}
