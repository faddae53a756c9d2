import { Button } from '@utrecht/component-library-react'
import type { ReactNode } from 'react'
import type { Plan } from '#src/answers/model/plan-types.ts'
import { dayInWords } from '#src/answers/wording/words.ts'
import type { PageContext } from '../../page.ts'
import { Callout } from '../parts/Callout.tsx'
import { Disclosure } from '../parts/Disclosure.tsx'
import { PageTitle, Part } from '../parts/Page.tsx'
import { Text } from '../parts/Text.tsx'
import { wordsOf } from '../view.ts'
import { questionsPath } from './addresses.ts'
import { PlanCode } from './PlanCode.tsx'
import { PlanContents } from './PlanContents.tsx'
import { PlanCosts, PlanEvidence, PlanVisits } from './PlanLists.tsx'
import { PlanStepList } from './PlanSteps.tsx'
import { ShowAll } from './ShowAll.tsx'
import { Summary } from './Summary.tsx'

type PlanViewProps = { plan: Plan; changes: readonly string[]; context: PageContext }

/** A personal plan: steps, what the municipality does, and everything to bring and to pay. */
export function PlanView({ plan, changes, context }: PlanViewProps): ReactNode {
  const { own, shared } = wordsOf(context)
  const { journey, date } = plan
  const isGrief = journey.tone === 'grief'
  const lead = date
    ? shared.plan.leadDate(dayInWords({ day: date, locale: context.locale, weekday: true }))
    : shared.plan.leadNoDate
  return (
    <article className="em-plan" data-plan={journey.slug} data-code={plan.code}>
      <PageTitle title={shared.plan.title(journey.title)} lead={isGrief ? `${shared.plan.condolence} ${lead}` : lead} />
      <div className="em-wrap">
        {changes.length > 0 && (
          <Callout tone="warning">
            <p>{shared.plan.changed}</p>
            <ul>
              {changes.map((change) => (
                <li key={change}>{change}</li>
              ))}
            </ul>
          </Callout>
        )}
        <PlanCode plan={plan} context={context} />
        <Disclosure title={shared.plan.answers}>
          <Summary journey={journey} plan={plan} asked={plan} context={context} />
        </Disclosure>
        <p className="em-plan__progress" hidden>
          <span data-plan-progress={isGrief ? '' : own.plan.progress} role="status" />{' '}
          <a className="nl-link" href="#groep-klaar">
            {own.plan.seeDone}
          </a>
        </p>
        <PlanContents plan={plan} context={context} />
        <ShowAll context={context} />
        {plan.groups.map(({ name, heading, steps }) => (
          <Part
            key={name}
            id={`groep-${name}`}
            title={heading}
            lead={date ? (isGrief && own.plan.griefLead[name]) || own.plan.groupLead[name] : own.plan.noDateLead}
            className={`em-plan-group em-plan-group--${date ? name : 'any'}`}
          >
            <FillDate plan={plan} context={context} />
            <PlanStepList steps={steps} plan={plan} context={context} isTicked />
          </Part>
        ))}
        <section className="em-part em-plan-done" id="groep-klaar" hidden data-plan-done>
          <h2 className="nl-heading nl-heading--level-2">{own.plan.done}</h2>
          <ul className="em-plan-done__list" />
        </section>
        {plan.municipality.length > 0 && (
          <Part id="wij" title={own.plan.weDo} lead={own.plan.weDoLead}>
            <PlanStepList steps={plan.municipality} plan={plan} context={context} />
          </Part>
        )}
        {plan.others.length > 0 && (
          <Part id="anderen" title={shared.plan.othersDo}>
            <PlanStepList steps={plan.others} plan={plan} context={context} />
          </Part>
        )}
        <PlanVisits plan={plan} context={context} />
        <PlanEvidence plan={plan} context={context} />
        <PlanCosts plan={plan} context={context} />
        {journey.closing.length > 0 && (
          <Part id="hierna" title={shared.plan.afterwards}>
            <Text body={journey.closing} />
          </Part>
        )}
        <p className="em-small em-plan__note">{own.plan.ticksStay}</p>
        <p>
          {/* Hidden until the script shows it: without script there are no ticks. */}
          <Button type="button" appearance="secondary-action-button" hidden data-plan-clear="">
            {own.plan.clearTicks}
          </Button>
        </p>
        <p className="em-small">{own.plan.madeOn(dayInWords({ day: plan.today, locale: context.locale }))}</p>
      </div>
    </article>
  )
}

/** A form to add the date of the event; keeps all other answers. */
function FillDate({ plan, context }: Pick<PlanViewProps, 'plan' | 'context'>): ReactNode {
  const question = plan.questions.find(({ kind }) => kind === 'date')
  if (plan.date !== null || !question) return null
  return (
    <p className="em-plan__fill-date">
      <a
        className="nl-link"
        href={questionsPath({ journey: plan.journey, asked: plan, context, question: question.key })}
        data-change=""
      >
        {wordsOf(context).own.plan.fillDate}
      </a>
    </p>
  )
}
