import type { ReactNode } from 'react'
import type { Answer } from '#src/answers/model/types.ts'
import { dayInWords } from '#src/answers/wording/words.ts'
import { SOURCE_LOCALE } from '#src/domain/locales.ts'
import type { PageContext } from '../../page.ts'
import { Disclosure } from '../parts/Disclosure.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Part } from '../parts/Page.tsx'
import { wordsOf } from '../view.ts'

/** Below an answer: the legal basis, the letter, the short address, and the date of the last review. */
export function AboutThisPage({ answer, context }: { answer: Answer; context: PageContext }): ReactNode {
  const { own, shared } = wordsOf(context)
  const short = context
    .webAddress({ kind: 'productNumber', number: answer.shortNumber }, SOURCE_LOCALE)
    .replace(/^https?:\/\//, '')
  return (
    <Part title={own.reviewed} className="em-about">
      {answer.legalBasis.length > 0 && (
        <div className="utrecht-accordion">
          <Disclosure title={shared.legalBasis}>
            <ul className="em-plain">
              {answer.legalBasis.map(({ title, url }) => (
                <li key={title} lang="nl">
                  {url ? (
                    <a className="nl-link" href={url}>
                      {title}
                    </a>
                  ) : (
                    title
                  )}
                </li>
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
      <dl className="em-about__list">
        <div>
          <dt>{own.onPaper}</dt>
          <dd>{own.onPaperText}</dd>
          <dd>
            <a
              className="nl-link em-with-icon"
              href={context.linkTo({ kind: 'productLetter', slug: answer.slug }, answer.locale)}
            >
              <Icon name="printer" />
              {own.onPaperLink}
            </a>
          </dd>
        </div>
        <div>
          <dt>{own.shortAddress}</dt>
          <dd>
            {own.shortAddressText} <strong className="em-nowrap">{short}</strong>
          </dd>
        </div>
        {answer.news && (
          <div>
            <dt>{shared.news}</dt>
            <dd>{answer.news}</dd>
          </div>
        )}
        {answer.reviewedOn && (
          <div>
            <dt>{shared.reviewedOn}</dt>
            <dd>
              <time dateTime={answer.reviewedOn}>{dayInWords({ day: answer.reviewedOn, locale: context.locale })}</time>
            </dd>
          </div>
        )}
      </dl>
    </Part>
  )
}
