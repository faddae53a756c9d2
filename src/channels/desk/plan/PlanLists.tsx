import type { ReactNode } from 'react'
import type { Plan } from '#src/answers/model/plan-types.ts'
import { words } from '#src/answers/wording/words.ts'
import { totalsIn } from '#src/channels/parts/plan.ts'
import { DeskFact } from '../Caution.tsx'
import type { DeskContext } from '../context.ts'
import { Place } from '../Options.tsx'

type ListProps = { plan: Plan; context: DeskContext }

/** What can be done in one visit, with what to bring. */
export function PlanVisits({ plan, context }: ListProps): ReactNode {
  if (plan.visits.length === 0) return null
  const { textLocale } = plan.journey
  return (
    <section id="bezoek">
      <h2>{words.nl.plan.oneVisit}</h2>
      {plan.visits.map(({ location, dates, steps, notes, bring }) => (
        <div key={location.slug}>
          <ul lang={textLocale}>
            {steps.map(({ key, title }) => (
              <li key={key}>
                <a href={`#stap-${key}`}>{title}</a>
              </li>
            ))}
          </ul>
          {dates && (
            <p>
              <strong lang={textLocale}>{dates}</strong>
            </p>
          )}
          {notes.map((note) => (
            <p key={note} lang={textLocale}>
              {note}
            </p>
          ))}
          {bring.length > 0 && (
            <p>
              {words.nl.bring}: <span lang={textLocale}>{bring.join(' · ')}</span>
            </p>
          )}
          <Place location={location} context={context} />
        </div>
      ))}
    </section>
  )
}

/** Everything to bring, without duplicates. */
export function PlanEvidence({ plan: { evidence, journey } }: Pick<ListProps, 'plan'>): ReactNode {
  if (evidence.length === 0) return null
  return (
    <section id="meenemen">
      <h2>{words.nl.plan.bringAll}</h2>
      <ul lang={journey.textLocale}>
        {evidence.map(({ text, steps }) => (
          <li key={text}>
            {text} <span className="em-option-kind">({steps.map(({ title }) => title).join(', ')})</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The costs with totals. */
export function PlanCosts({ plan }: Pick<ListProps, 'plan'>): ReactNode {
  const { costs, journey } = plan
  if (costs.items.length === 0) return null
  return (
    <section id="kosten">
      <h2>{words.nl.sections.costs}</h2>
      <table>
        <tbody>
          {costs.items.flatMap(({ step, necessity, facts }) =>
            facts.map((fact) => (
              <tr key={`${step.key} ${fact.key}`}>
                <th scope="row" lang={journey.textLocale}>
                  {step.title}: {fact.label} <span lang="nl">({words.nl.necessity[necessity].toLowerCase()})</span>
                </th>
                <td>
                  <DeskFact fact={fact} />
                </td>
              </tr>
            )),
          )}
          {totalsIn({ costs, locale: 'nl' }).map(({ label, amounts, steps }) => (
            <tr key={label} className="em-total">
              <th scope="row">{label}</th>
              <td>
                {amounts.map((amount) => (
                  <div key={amount}>{amount}</div>
                ))}
                {steps.map(({ key, title }) => (
                  <div key={key} lang={journey.textLocale}>
                    {title}
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
