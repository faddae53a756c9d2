import type { ReactNode } from 'react'
import type { Answer, Section } from '#src/answers/model/types.ts'
import { words } from '#src/answers/wording/words.ts'
import type { PageResult } from '#src/channels/page.ts'
import { codesOf } from '#src/domain/codes.ts'
import type { SectionName } from '#src/domain/sections.ts'
import type { DeskContext } from './context.ts'
import { deskPage } from './DeskShell.tsx'
import { DeskText } from './DeskText.tsx'
import { furtherSections } from './further-sections.tsx'
import { Glance } from './Glance.tsx'
import { hasInternal, Internal, internalOf } from './Internal.tsx'
import { Options } from './Options.tsx'
import { ProductTitle } from './ProductTitle.tsx'
import { deskWords as say } from './words.ts'

/** The order of sections in a kennisartikel, which staff know from KISS. */
const KISS_ORDER = codesOf<SectionName>({
  introduction: true,
  apply: true,
  conditions: true,
  evidence: true,
  oftenForgotten: true,
  costs: true,
  term: true,
  objection: true,
  particulars: true,
  noReply: true,
  contact: true,
})

type Props = { answer: Answer; context: DeskContext }

/** A product for use during a call: the summary and the options first, then everything else. */
export function productPage({ answer, context }: Props): PageResult {
  return deskPage({ context, title: answer.title, children: <Product answer={answer} context={context} /> })
}

function Product({ answer, context }: Props): ReactNode {
  const sections = sectionsOf(answer)
  const lang = answer.textLocale === 'nl' ? undefined : answer.textLocale
  const extra = furtherSections({ answer, context })
  const internal = internalOf({ context, slug: answer.slug })
  return (
    <article className="em-product">
      <ProductTitle answer={answer} context={context} />
      <Glance answer={answer} context={context} />
      <section className="em-ways" id="regelen">
        <h2>{say.options}</h2>
        <Options answer={answer} context={context} />
        {answer.exception && (
          <p className="em-callout em-callout--info">
            <strong>{words.nl.exception}</strong> {answer.exception.reason} ({answer.exception.legalGround})
          </p>
        )}
      </section>
      <Internal {...internal} />
      <nav className="em-index" aria-label={say.onThisPage}>
        <ul>
          <IndexLink id="zeggen">{say.say}</IndexLink>
          <IndexLink id="regelen">{say.options}</IndexLink>
          {hasInternal(internal) && <IndexLink id="intern">Intern</IndexLink>}
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
      <div className="em-sections">
        {sections.map((section) => (
          <section key={section.name} id={section.name} lang={lang}>
            <h2>{section.heading}</h2>
            <div>
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

function IndexLink({ id, children }: { id: string; children: ReactNode }): ReactNode {
  return (
    <li>
      <a href={`#${id}`}>{children}</a>
    </li>
  )
}

/** The sections in the order of KISS. The list of what to bring can be there without a text about it. */
function sectionsOf(answer: Answer): Section[] {
  const evidence: Section = { name: 'evidence', heading: words[answer.textLocale].sections.evidence, body: [] }
  const present = answer.evidence.length > 0 ? [...answer.sections, evidence] : answer.sections
  return KISS_ORDER.flatMap((name) => present.find((section) => section.name === name) ?? [])
}
