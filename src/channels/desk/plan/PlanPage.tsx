import type { ReactNode } from 'react'
import type { Plan } from '#src/answers/model/plan-types.ts'
import { dayInWords, words } from '#src/answers/wording/words.ts'
import type { PageResult } from '#src/channels/page.ts'
import { type Locale, SOURCE_LOCALE } from '#src/domain/locales.ts'
import { CautionAdvice } from '../Caution.tsx'
import type { DeskContext } from '../context.ts'
import { DeskLink, OutsideLink } from '../DeskLink.tsx'
import { deskPage } from '../DeskShell.tsx'
import { DeskText } from '../DeskText.tsx'
import { OtherLanguages } from '../Languages.tsx'
import { deskWords as say } from '../words.ts'
import { PlanCode } from './PlanCode.tsx'
import { PlanForm } from './PlanForm.tsx'
import { PlanCosts, PlanEvidence, PlanVisits } from './PlanLists.tsx'
import { PlanSteps } from './PlanSteps.tsx'

type Props = {
  plan: Plan
  /** What changed since the code was made. */
  changes: readonly string[]
  /** Keys of questions with an invalid answer. */
  wrong: readonly string[]
  context: DeskContext
}

/** The plan of a caller, as they see it themselves, beside the questions, whose answers can be changed during the call. */
export function planPage(props: Props): PageResult {
  const { plan, wrong, context } = props
  return deskPage({
    context,
    status: wrong.length > 0 ? 400 : 200,
    title: words.nl.plan.title(plan.journey.title),
    children: <PlanBody {...props} />,
  })
}

function PlanBody({ plan, changes, wrong, context }: Props): ReactNode {
  const { journey, code, date } = plan
  const lang = journey.textLocale === 'nl' ? undefined : journey.textLocale
  const lists = [
    ...plan.groups.map(({ name, heading, steps }) => ({ id: `groep-${name}`, heading, steps })),
    { id: 'wij', heading: words.nl.proactivityHeading, steps: plan.municipality },
    { id: 'anderen', heading: words.nl.plan.othersDo, steps: plan.others },
  ].filter(({ steps }) => steps.length > 0)
  return (
    <article className="em-plan" data-plan={journey.slug}>
      <PlanTitle plan={plan} context={context} />
      {code === null ? (
        <StillAsked plan={plan} wrong={wrong} />
      ) : (
        <PlanCode code={code} locale={plan.locale} context={context} />
      )}
      {changes.length > 0 && (
        <div className="em-callout em-callout--warning em-plan__changes">
          <p>{words.nl.plan.changed}</p>
          <ul lang={lang}>
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </div>
      )}
      <section className="em-plan__answers" aria-labelledby="vragen">
        <h2 id="vragen">{say.intake}</h2>
        <PlanForm plan={plan} wrong={wrong} context={context} />
      </section>
      <div className="em-plan__steps">
        {code === null && <p>{say.plan.soFar}</p>}
        {date && <p>{words.nl.plan.leadDate(dayInWords({ day: date, locale: 'nl', weekday: true }))}</p>}
        {lists.map(({ id, heading, steps }) => (
          <section key={id} id={id}>
            <h2>{heading}</h2>
            <PlanSteps steps={steps} plan={plan} context={context} />
          </section>
        ))}
        <PlanVisits plan={plan} context={context} />
        <PlanEvidence plan={plan} />
        <PlanCosts plan={plan} />
        <CautionAdvice facts={journey.facts} />
        {journey.closing.length > 0 && (
          <section>
            <h2>{say.closing}</h2>
            <div lang={lang}>
              <DeskText blocks={journey.closing} />
            </div>
          </section>
        )}
      </div>
    </article>
  )
}

function PlanTitle({ plan, context }: Pick<Props, 'plan' | 'context'>): ReactNode {
  const { journey, code, locale } = plan
  const lang = journey.textLocale === 'nl' ? undefined : journey.textLocale
  return (
    <header className="em-title">
      <h1 lang={lang}>{words[journey.textLocale].plan.title(journey.title)}</h1>
      <p className="em-meta">
        <DeskLink to={journey}>{say.plan.allSteps}</DeskLink>
        {code && (
          <>
            <OutsideLink href={context.linkTo({ kind: 'plan', code }, locale)}>{say.publicPage}</OutsideLink>
            <OutsideLink href={context.linkTo({ kind: 'planLetter', code }, locale)}>{say.letter}</OutsideLink>
          </>
        )}
        <OtherLanguages now={locale} hrefIn={(other) => answersIn(other, context)} />
      </p>
    </header>
  )
}

/** The questions that must be answered before there is a plan code. */
function StillAsked({ plan, wrong }: Pick<Props, 'plan' | 'wrong'>): ReactNode {
  const open = plan.questions.filter(({ key }) => plan.missing.includes(key))
  return (
    <section className="em-say" role={wrong.length > 0 ? 'alert' : undefined}>
      <h2>{say.plan.stillAsked(open.length)}</h2>
      <ul lang={plan.journey.textLocale}>
        {open.map(({ key, label }) => (
          <li key={key}>
            <a href={`#vraag-${key}`}>{label}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The address of the same answers in another language. */
function answersIn(locale: Locale, { path, query }: DeskContext): string {
  const other = new URLSearchParams(query)
  if (locale === SOURCE_LOCALE) other.delete('taal')
  else other.set('taal', locale)
  return other.size > 0 ? `${path}?${other}` : path
}
