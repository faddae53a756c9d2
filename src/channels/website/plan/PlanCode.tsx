import type { ReactNode } from 'react'
import type { Plan } from '#src/answers/model/plan-types.ts'
import type { PageContext } from '../../page.ts'
import { Icon } from '../parts/Icon.tsx'
import { wordsOf } from '../view.ts'

/** The plan code, or why there is none, and links to the plan as a letter and a calendar. */
export function PlanCode({ plan: { code, date }, context }: { plan: Plan; context: PageContext }): ReactNode {
  const { own } = wordsOf(context)
  if (code === null) return <p className="em-plan__no-code">{own.plan.noCode}</p>
  const { locale, linkTo } = context
  return (
    <section className="em-plan-code" aria-labelledby="plan-code">
      <div>
        <h2 id="plan-code" className="em-plan-code__label">
          {own.plan.yourCode}
        </h2>
        <p className="em-plan-code__code" translate="no">
          <a href={linkTo({ kind: 'plan', code }, locale)} aria-label={spelled(code)}>
            {code}
          </a>
        </p>
        <p>{own.plan.codeMeans}</p>
      </div>
      <ul className="em-plan-code__ways">
        <li>
          <a className="nl-link" href={linkTo({ kind: 'planLetter', code }, locale)}>
            <Icon name="post" />
            {own.plan.onPaper}
          </a>
        </li>
        {date !== null && (
          <li>
            <a className="nl-link" href={linkTo({ kind: 'planCalendar', code }, locale)} download="">
              <Icon name="calendar" />
              {own.plan.inCalendar}
            </a>
          </li>
        )}
      </ul>
    </section>
  )
}

/** Spelled symbol by symbol, group by group, because a screen reader would read it as a word. */
const spelled = (code: string): string =>
  code
    .split('-')
    .map((group) => [...group].join(' '))
    .join(', ')
