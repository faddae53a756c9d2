import type { ReactNode } from 'react'
import type { Answer } from '#src/answers/model/types.ts'
import type { SectionName } from '#src/domain/sections.ts'
import type { Page, PageContext } from '../../page.ts'
import { pageOf } from '../layout/Document.tsx'
import { Links } from '../parts/Cards.tsx'
import { Icon } from '../parts/Icon.tsx'
import { serviceLd } from '../parts/json-ld.ts'
import { KeyFacts } from '../parts/KeyFacts.tsx'
import { Options } from '../parts/Options.tsx'
import { PageTitle, Part } from '../parts/Page.tsx'
import { Questions } from '../parts/Questions.tsx'
import { langOf } from '../parts/ReferenceLink.tsx'
import { TableOfContents } from '../parts/TableOfContents.tsx'
import { Text } from '../parts/Text.tsx'
import { wordsOf } from '../view.ts'
import { AboutThisPage } from './about-product.tsx'
import { moved } from './moved.ts'

/** A product: the answer with its costs and terms first, then every way to arrange it, then the rest. */
export const productPage: Page = (context) => {
  const slug = context.params.slug ?? ''
  const answer = context.published.product(slug, context.locale)
  if (!answer) return moved({ kind: 'product', slug, context })
  const { own } = wordsOf(context)
  return pageOf({
    context,
    title: answer.title,
    description: answer.summary,
    crumbs: [
      { label: own.products, to: { kind: 'products' } },
      { label: answer.title, to: answer },
    ],
    sensitive: answer.sensitive,
    textLocale: answer.textLocale,
    jsonLd: serviceLd(answer, context),
    // The address contains a plan code when the reader comes from a plan.
    isIndexed: !context.query.has('plan'),
    children: <Product answer={answer} context={context} />,
  })
}

/** A link back to the plan the reader came from. */
function BackToPlan({ context: { query, published, locale, linkTo } }: { context: PageContext }): ReactNode {
  const code = query.get('plan')
  if (!code || !published.openCode(code, locale).ok) return null
  return (
    <p className="em-wrap em-back-to-plan">
      <a className="nl-link" href={linkTo({ kind: 'plan', code: code.trim() }, locale)}>
        <Icon name="back" />
        {wordsOf({ locale }).own.plan.backToPlan}
      </a>
    </p>
  )
}

type ProductProps = { answer: Answer; context: PageContext }
type PartOf = { id: string; title: string; body: ReactNode }

function Product({ answer, context }: ProductProps): ReactNode {
  const introduction = answer.sections.find(({ name }) => name === 'introduction')
  const facts = keyFacts(answer, context)
  const parts = [ways(answer, context), ...partsOf(answer, context)]
  return (
    <article>
      <BackToPlan context={context} />
      <PageTitle title={answer.title} lead={answer.summary} />
      <div className="em-wrap em-columns">
        <div className="em-columns__answer">
          {introduction && <Text body={introduction.body} />}
          {facts.map(part)}
        </div>
        <TableOfContents entries={[...facts, ...parts]} context={context} />
        <div className="em-columns__main">
          {parts.map(part)}
          <AboutThisPage answer={answer} context={context} />
        </div>
      </div>
    </article>
  )
}

const part = ({ id, title, body }: PartOf): ReactNode => (
  <Part key={id} id={id} title={title}>
    {body}
  </Part>
)

function keyFacts(answer: Answer, context: PageContext): PartOf[] {
  const { keyFacts: title } = wordsOf(context).shared
  if (answer.keyFacts.length === 0) return []
  return [{ id: 'feiten', title, body: <KeyFacts facts={answer.keyFacts} caption={`${title}: ${answer.title}`} /> }]
}

function ways(answer: Answer, context: PageContext): PartOf {
  const { own, shared } = wordsOf(context)
  return {
    id: 'regelen',
    title: shared.howToArrange,
    body: (
      <>
        <Options options={answer.channelOptions} context={context} />
        {answer.exception && (
          <div className="em-exception">
            <h3>{shared.exception}</h3>
            <p lang={langIn(answer, context)}>{answer.exception.reason}</p>
            <p className="em-small">
              {own.legalGround} {answer.exception.legalGround}.
            </p>
          </div>
        )}
      </>
    ),
  }
}

type Other = 'proactivity' | 'questions' | 'partOf' | 'relatedRights' | 'related'

/** The sections under their headings, in reading order, without empty ones. */
function partsOf(answer: Answer, context: PageContext): PartOf[] {
  const { shared } = wordsOf(context)
  const { locale } = context
  const section = (name: SectionName): PartOf[] =>
    answer.sections
      .filter((each) => each.name === name && each.body.length > 0)
      .map((each) => ({ id: name, title: each.heading, body: <Text body={each.body} /> }))
  const when = (isThere: boolean, part: () => PartOf): PartOf[] => (isThere ? [part()] : [])
  const parts: Record<SectionName | Other, PartOf[]> = {
    // Shown at the top of the page.
    introduction: [],
    apply: section('apply'),
    evidence: bring(answer, context),
    oftenForgotten: section('oftenForgotten'),
    conditions: section('conditions'),
    costs: section('costs'),
    term: section('term'),
    proactivity: when(answer.proactivity.length > 0, () => ({
      id: 'vanzelf',
      title: shared.proactivityHeading,
      body: <Proactivity answer={answer} context={context} />,
    })),
    particulars: section('particulars'),
    noReply: section('noReply'),
    objection: section('objection'),
    questions: when(answer.questions.length > 0, () => ({
      id: 'vragen',
      title: shared.questions,
      body: <Questions questions={answer.questions} locale={locale} />,
    })),
    partOf: when(answer.journeys.length > 0, () => ({
      id: 'onderdeel',
      title: shared.partOf,
      body: <Links items={answer.journeys} locale={locale} />,
    })),
    relatedRights: when(answer.relatedRights.length > 0, () => ({
      id: 'rechten',
      title: shared.relatedRights,
      body: <Links items={answer.relatedRights} locale={locale} />,
    })),
    related: when(answer.related.length > 0, () => ({
      id: 'verwant',
      title: shared.related,
      body: <Links items={answer.related} locale={locale} />,
    })),
    contact: section('contact'),
  }
  return Object.values(parts).flat()
}

/** The list of what to bring and the text about it share one heading. */
function bring(answer: Answer, context: PageContext): PartOf[] {
  const { shared } = wordsOf(context)
  const remarks = answer.sections.find(({ name }) => name === 'evidence')
  if (answer.evidence.length === 0 && !remarks) return []
  return [
    {
      id: 'meenemen',
      title: answer.evidence.length > 0 ? shared.bring : (remarks?.heading ?? shared.bring),
      body: (
        <>
          {answer.evidence.length > 0 && (
            <ul className="em-checks" lang={langIn(answer, context)}>
              {answer.evidence.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
          {remarks && <Text body={remarks.body} />}
        </>
      ),
    },
  ]
}

function Proactivity({ answer, context }: ProductProps): ReactNode {
  const { shared } = wordsOf(context)
  return answer.proactivity.map((item) => (
    <div key={item.kind + item.explanation} className="em-proactive">
      <h3>{item.kindLabel}</h3>
      <p lang={langIn(answer, context)}>{item.explanation}</p>
      {item.refuse && (
        <p>
          <strong>{shared.howToRefuse}</strong> <span lang={langIn(answer, context)}>{item.refuse}</span>
        </p>
      )}
    </div>
  ))
}

function langIn(answer: Answer, { locale }: PageContext): string | undefined {
  return langOf(answer, locale)
}
