import type { ReactNode } from 'react'
import type { Plan } from '#src/answers/model/plan-types.ts'
import type { PageContext } from '../../page.ts'
import { wordsOf } from '../view.ts'

/** The table of contents of a plan, with the number of steps of each part. */
export function PlanContents({ plan, context }: { plan: Plan; context: PageContext }): ReactNode {
  const { own, shared } = wordsOf(context)
  const { groups, municipality, others, visits, evidence, costs, journey } = plan
  const parts = [
    ...groups.map(({ name, heading, steps }) => ({ id: `groep-${name}`, title: heading, count: steps.length })),
    { id: 'wij', title: own.plan.weDo, count: municipality.length },
    { id: 'anderen', title: shared.plan.othersDo, count: others.length },
    { id: 'bezoek', title: shared.plan.oneVisit, isThere: visits.length > 0 },
    { id: 'meenemen', title: shared.plan.bringAll, isThere: evidence.length > 0 },
    { id: 'kosten', title: own.plan.costs, isThere: costs.items.length > 0 },
    { id: 'hierna', title: shared.plan.afterwards, isThere: journey.closing.length > 0 },
  ].filter((part) => ('count' in part ? part.count > 0 : part.isThere))
  return (
    <nav className="em-plan-contents" aria-label={own.plan.contents}>
      <ul>
        {parts.map((part) => (
          <li key={part.id}>
            <a className="nl-link" href={`#${part.id}`}>
              {part.title}
            </a>
            {'count' in part && ` (${own.plan.steps(part.count)})`}
          </li>
        ))}
      </ul>
    </nav>
  )
}
