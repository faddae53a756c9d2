import type { ReactNode } from 'react'
import type { Plan, StepName } from '#src/answers/model/plan-types.ts'
import type { Locale } from '#src/answers/model/types.ts'
import { words } from '#src/answers/wording/words.ts'
import { totalsIn } from '#src/channels/parts/plan.ts'
import { FactValue } from '#src/channels/parts/RichText.tsx'
import type { LetterContext } from '../letter-context.ts'
import { letterWords } from '../words.ts'

type ListProps = { plan: Plan; numbers: ReadonlyMap<string, number>; letter: LetterContext }

/** What can be done in one visit to the counter. */
export function PlanVisits({ plan: { visits, locale }, numbers, letter: { lang } }: ListProps): ReactNode {
  if (visits.length === 0) return null
  return (
    <section>
      <h2>{words[locale].plan.oneVisit}</h2>
      {visits.map(({ location, dates, steps, notes }) => (
        <p key={location.slug}>
          <strong>{location.title}</strong>
          {dates && (
            <>
              , <span lang={lang}>{dates.charAt(0).toLowerCase() + dates.slice(1)}</span>
            </>
          )}
          : <span lang={lang}>{steps.map(({ title }) => title).join(' · ')}</span> (
          {stepsIn({ steps, numbers, locale })}){notes.length > 0 && <span lang={lang}>. {notes.join(' ')}</span>}
        </p>
      ))}
    </section>
  )
}

/** Everything to bring, without duplicates, each with a box to tick. */
export function PlanEvidence({ plan: { evidence, locale }, numbers, letter: { lang } }: ListProps): ReactNode {
  if (evidence.length === 0) return null
  return (
    <section>
      <h2>{words[locale].plan.bringAll}</h2>
      <ul className="em-checklist em-columns" lang={lang}>
        {evidence.map(({ text, steps }) => (
          <li key={text}>
            {text}{' '}
            <span className="em-plan-for" lang={locale}>
              ({stepsIn({ steps, numbers, locale })})
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

type Named = Pick<ListProps, 'numbers'> & { steps: readonly StepName[]; locale: Locale }

const stepsIn = ({ steps, numbers, locale }: Named): string =>
  letterWords[locale].plan.step(steps.flatMap(({ key }) => numbers.get(key) ?? []))

/** The costs with totals. */
export function PlanCosts({ plan, letter: { lang } }: Omit<ListProps, 'numbers'>): ReactNode {
  const { costs, locale } = plan
  if (costs.items.length === 0) return null
  const shared = words[locale]
  return (
    <section className="em-key-facts em-plan-costs">
      <h2>{shared.sections.costs}</h2>
      <dl>
        {costs.items.flatMap(({ step, necessity, facts }) =>
          facts.map((fact) => (
            <div key={`${step.key} ${fact.key}`}>
              <dt>
                <span lang={lang}>
                  {step.title}: {fact.label}
                </span>{' '}
                ({shared.necessity[necessity].toLowerCase()})
              </dt>
              <dd>
                <FactValue fact={fact} />
              </dd>
            </div>
          )),
        )}
        {totalsIn({ costs, locale }).map(({ label, amounts, steps }) => (
          <div key={label} className="em-total">
            <dt>{label}</dt>
            <dd>
              {amounts.map((amount) => (
                <div key={amount}>{amount}</div>
              ))}
              {steps.map(({ key, title }) => (
                <div key={key} lang={lang}>
                  {title}
                </div>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
