import type { ReactNode } from 'react'
import type { Answer, Section } from '#src/answers/types.ts'
import { dayInWords, words } from '#src/answers/words.ts'
import type { PageContext, PageResult } from '#src/channels/page.ts'
import { RichText } from '#src/channels/parts/RichText.tsx'
import { Checklist } from './Checklist.tsx'
import { absolute, PaperLink, paperDress } from './dress.tsx'
import { KeyFacts } from './KeyFacts.tsx'
import { letterPage } from './Letter.tsx'
import { Options } from './Options.tsx'
import { letterWords } from './words.ts'

type Props = { answer: Answer; context: PageContext }

/** A product as a letter: what matters most on top, what one can do without internet first. */
export function productLetter({ answer, context }: Props): PageResult {
  const own = letterWords[context.locale]
  return letterPage({
    context,
    subject: answer.title,
    salutation: own.salutation(answer.audience),
    pagePath: answer.path,
    shortPath: `/p/${answer.shortNumber}`,
    reference: `${answer.slug} / ${answer.revision} / ${answer.hash.slice(0, 8)}`,
    isSubjectDutch: answer.textLocale !== context.locale,
    children: <Body answer={answer} context={context} />,
  })
}

function Body({ answer, context }: Props): ReactNode {
  const { locale } = context
  const shared = words[locale]
  const lang = answer.textLocale === locale ? undefined : answer.textLocale
  const [objection, others] = split(answer.sections)
  return (
    <>
      {lang && <p>{shared.onlyInDutch}</p>}
      <KeyFacts answer={answer} context={context} />
      <section>
        <h2>{letterWords[locale].inShort}</h2>
        <p lang={lang} data-summary="">
          {answer.summary}
        </p>
      </section>
      <Options answer={answer} context={context} />
      {answer.exception && (
        <section>
          <h2>{shared.exception}</h2>
          <p lang={lang}>{answer.exception.reason}</p>
          <p lang={lang}>{answer.exception.legalGround}</p>
        </section>
      )}
      <Checklist answer={answer} context={context} />
      {others.map((section) => (
        <TextSection key={section.name} section={section} lang={lang} context={context} />
      ))}
      <Proactivity answer={answer} lang={lang} heading={shared.proactivityHeading} refuse={shared.howToRefuse} />
      <Questions answer={answer} context={context} />
      {objection && <TextSection section={objection} lang={lang} context={context} />}
      <References answer={answer} context={context} />
      {answer.reviewedOn && (
        <p>
          {shared.reviewedOn} {dayInWords({ day: answer.reviewedOn, locale })}.
        </p>
      )}
    </>
  )
}

/** What to bring has its checklist; how to object comes last, as readers of letters expect. */
function split(sections: Section[]): [Section | undefined, Section[]] {
  const apart = ['evidence', 'objection']
  return [sections.find(({ name }) => name === 'objection'), sections.filter(({ name }) => !apart.includes(name))]
}

type TextSectionProps = { section: Section; lang: string | undefined; context: PageContext }

function TextSection({ section, lang, context }: TextSectionProps): ReactNode {
  return (
    <section>
      <h2>{section.heading}</h2>
      <div lang={lang}>
        <RichText blocks={section.body} dress={paperDress(context.siteUrl)} />
      </div>
    </section>
  )
}

type ProactivityProps = { answer: Answer; lang: string | undefined; heading: string; refuse: string }

function Proactivity({ answer, lang, heading, refuse }: ProactivityProps): ReactNode {
  if (answer.proactivity.length === 0) return null
  return (
    <section>
      <h2>{heading}</h2>
      {answer.proactivity.map((item, index) => (
        <div key={index} className="together">
          <p lang={lang}>
            <strong>{item.kindLabel}.</strong> {item.explanation}
          </p>
          {item.refuse && (
            <p lang={lang}>
              {refuse} {item.refuse}
            </p>
          )}
        </div>
      ))}
    </section>
  )
}

function Questions({ answer, context }: Props): ReactNode {
  if (answer.questions.length === 0) return null
  return (
    <section>
      <h2>{words[context.locale].questions}</h2>
      {answer.questions.map((question) => (
        <div
          key={question.slug}
          className="together"
          lang={question.textLocale === context.locale ? undefined : question.textLocale}
        >
          <h3>{question.question}</h3>
          <RichText blocks={question.answer} dress={paperDress(context.siteUrl)} />
        </div>
      ))}
    </section>
  )
}

function References({ answer, context }: Props): ReactNode {
  const shared = words[context.locale]
  return (
    <>
      {answer.relatedRights.length > 0 && (
        <section>
          <h2>{shared.relatedRights}</h2>
          <ul>
            {answer.relatedRights.map(({ slug, title, path, textLocale }) => (
              <li key={slug} lang={textLocale === context.locale ? undefined : textLocale}>
                <PaperLink href={absolute(path, context.siteUrl)}>{title}</PaperLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      {answer.legalBasis.length > 0 && (
        <section>
          <h2>{shared.legalBasis}</h2>
          <ul>
            {answer.legalBasis.map(({ title, url }) => (
              <li key={title} lang={context.locale === 'nl' ? undefined : 'nl'}>
                {url ? <PaperLink href={url}>{title}</PaperLink> : title}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
