import type { ReactNode } from 'react'
import type { Answer, Section, SectionName } from '#src/answers/types.ts'
import { dayInWords, words } from '#src/answers/words.ts'
import type { PageResult } from '#src/channels/page.ts'
import { type DeskContext, deskPath, inLanguage, spokenAddress } from './context.ts'
import { deskPage } from './DeskShell.tsx'
import { DeskText, Facts } from './dress.tsx'
import { extras } from './extras.tsx'
import { hasInternal, Internal } from './Internal.tsx'
import { Options } from './Options.tsx'
import { deskWords as say } from './words.ts'

/** The order of a kennisartikel, which staff know from KISS. */
const KISS_ORDER: SectionName[] = [
  'introduction',
  'apply',
  'conditions',
  'evidence',
  'costs',
  'term',
  'objection',
  'particulars',
  'noReply',
  'contact',
]

type Props = { answer: Answer; context: DeskContext }

/** A product with a caller on the line: what to say, the numbers, the ways to arrange it; then everything else. */
export function productPage({ answer, context }: Props): PageResult {
  return deskPage({ context, title: answer.title, children: <Product answer={answer} context={context} /> })
}

function Product({ answer, context }: Props): ReactNode {
  const sections = sectionsOf(answer)
  const lang = answer.textLocale === 'nl' ? undefined : answer.textLocale
  const extra = extras({ answer, context })
  return (
    <article className="product">
      <Title answer={answer} context={context} />
      <nav className="index" aria-label={say.onThisPage}>
        <ul>
          <IndexLink id="zeggen">{say.say}</IndexLink>
          <IndexLink id="regelen">{say.options}</IndexLink>
          {hasInternal({ internal: context.internal, isUnavailable: context.internalUnavailable }) && (
            <IndexLink id="intern">Intern</IndexLink>
          )}
          {sections.map(({ name }) => (
            <IndexLink id={name} key={name}>
              {words.nl.sections[name]}
            </IndexLink>
          ))}
          {extra.map(({ id, title }) => (
            <IndexLink id={id} key={id}>
              {title}
            </IndexLink>
          ))}
        </ul>
      </nav>
      <section className="say" id="zeggen">
        <h2>{say.say}</h2>
        <p className="aloud" lang={lang} data-summary="">
          {answer.summary}
        </p>
        <ReadAloud answer={answer} context={context} />
      </section>
      <section className="numbers" id="feiten">
        <h2>{say.keyFacts}</h2>
        <div lang={answer.locale === 'nl' ? undefined : answer.locale}>
          <Facts facts={answer.keyFacts} className="facts-large" />
        </div>
      </section>
      <section className="ways" id="regelen">
        <h2>{say.options}</h2>
        <Options answer={answer} context={context} />
        {answer.exception && (
          <p className="callout callout-info">
            <strong>{words.nl.exception}</strong> {answer.exception.reason} ({answer.exception.legalGround})
          </p>
        )}
      </section>
      <Internal internal={context.internal} isUnavailable={context.internalUnavailable} />
      <div className="sections">
        {sections.map((section) => (
          <section key={section.name} id={section.name} lang={answer.locale === 'nl' ? undefined : answer.locale}>
            <h2>{section.heading}</h2>
            <div lang={answer.textLocale}>
              {section.name === 'evidence' && answer.evidence.length > 0 && (
                <ul>
                  {answer.evidence.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              )}
              <DeskText blocks={section.body} />
            </div>
          </section>
        ))}
        {extra.map(({ id, title, body }) => (
          <section key={id} id={id}>
            <h2>{title}</h2>
            {body}
          </section>
        ))}
      </div>
    </article>
  )
}

function Title({ answer, context }: Props): ReactNode {
  const other = answer.locale === 'nl' ? 'en' : 'nl'
  return (
    <header className="title">
      <h1 lang={answer.textLocale === 'nl' ? undefined : answer.textLocale}>{answer.title}</h1>
      <p className="meta">
        {answer.audience.length > 0 && (
          <span>
            {say.audience} {answer.audience.map(({ code }) => words.nl.audience[code].toLowerCase()).join(' en ')}
          </span>
        )}
        {answer.department && (
          <span>
            {say.department} {answer.department}
          </span>
        )}
        {answer.reviewedOn && (
          <span>
            {say.checked} {dayInWords({ day: answer.reviewedOn, locale: 'nl' })}
          </span>
        )}
        <a href={answer.path}>{say.publicPage}</a>
        <a href={`${answer.path}/brief`}>{say.letter}</a>
        <a href={inLanguage(context.path, other)}>{other === 'en' ? say.english : say.dutch}</a>
        {answer.journeys.map((journey) => (
          <span key={journey.slug}>
            {say.belongsTo} <a href={deskPath(journey.path)}>{journey.title}</a>
          </span>
        ))}
      </p>
      {answer.textLocale !== answer.locale && <p className="callout callout-warning">{words.nl.onlyInDutch}</p>}
    </header>
  )
}

/** The caller looks along: the address to say, written and as one says it. */
function ReadAloud({ answer, context }: Props): ReactNode {
  const address = `${context.siteUrl}/p/${answer.shortNumber}`
  return (
    <p className="read-aloud">
      {say.readAloud}: <strong>{address.replace(/^https?:\/\//, '')}</strong> <q>{spokenAddress(address)}</q>
    </p>
  )
}

function IndexLink({ id, children }: { id: string; children: ReactNode }): ReactNode {
  return (
    <li>
      <a href={`#${id}`}>{children}</a>
    </li>
  )
}

/** In KISS's order. What to bring is a list of its own, which may be there without any text about it. */
function sectionsOf(answer: Answer): Section[] {
  const evidence: Section = { name: 'evidence', heading: words[answer.locale].sections.evidence, body: [] }
  const present = answer.evidence.length > 0 ? [...answer.sections, evidence] : answer.sections
  return KISS_ORDER.flatMap((name) => present.find((section) => section.name === name) ?? [])
}
