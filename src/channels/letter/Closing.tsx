import type { ReactNode } from 'react'
import { dayInWords, words } from '#src/answers/wording/words.ts'
import { MultilineText, WrittenLink } from './LetterText.tsx'
import type { LetterContext, ProductLetterContext } from './letter-context.ts'
import { letterWords } from './words.ts'

/** The closing: who signs, and the list of addresses. Rendered after all links, because it lists them. */
export function Closing({ letter, children }: { letter: LetterContext; children: ReactNode }): ReactNode {
  const { context } = letter
  const { signature } = context.published.site(context.locale).letter
  return (
    <footer className="em-closing">
      <div className="em-closing__end">
        <p>
          <MultilineText text={signature} />
        </p>
        {children}
      </div>
      <Addresses {...letter} />
    </footer>
  )
}

function Addresses({ addresses, context }: LetterContext): ReactNode {
  const all = addresses.all()
  if (all.length === 0) return null
  return (
    <section className="em-addresses">
      <h2>{letterWords[context.locale].webAddresses}</h2>
      <ol>
        {all.map(({ href, title, textLocale }) => (
          <li key={href}>
            {title && <span lang={textLocale === context.locale ? undefined : textLocale}>{title}: </span>}
            <WrittenLink href={href} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The laws by name: their addresses are too long to copy from paper. */
export function Sources({ answer, context }: ProductLetterContext): ReactNode {
  const { locale } = context
  const shared = words[locale]
  return (
    <p className="em-sources">
      {answer.legalBasis.length > 0 && (
        <>
          {shared.legalBasis}:{' '}
          <span lang={locale === 'nl' ? undefined : 'nl'}>
            {answer.legalBasis.map(({ title }) => title).join(' · ')}
          </span>
          .{' '}
        </>
      )}
      {answer.news && `${shared.news}: ${answer.news} `}
      {answer.reviewedOn && `${shared.reviewedOn} ${dayInWords({ day: answer.reviewedOn, locale })}.`}
    </p>
  )
}
