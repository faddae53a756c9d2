import { Temporal } from 'temporal-polyfill'
import { type Asked, askedOf, type Given } from './asked.ts'
import { type Chosen, holds, restsOn } from './condition.ts'
import { type Window, windows } from './dates.ts'
import type { Answers, Journey, Step } from './model.ts'
import { orderSteps } from './order.ts'

export type When = 'late' | 'now' | 'soon' | 'later'

export type PlannedStep = Window & {
  key: string
  when: When
  /** The answers for which it is in this plan; none: it is for everyone. */
  because: Chosen[]
}

export type Plan = Asked & { steps: PlannedStep[] }

/** What begins further away than this is for later. */
const SOON = { days: 28 }

/** What to do, in order, for who gives these answers. The same input gives the same plan. */
export function plan({ journey, today, ...given }: Given & { journey: Journey; today: Temporal.PlainDate }): Plan {
  const asked = askedOf({ questions: journey.questions, ...given })
  const { answers, date } = asked
  const steps = planSteps({ steps: journey.steps, answers })
  const found = windows({ steps, date })
  return {
    ...asked,
    steps: steps.map(({ key, when: condition }) => {
      const window = found.get(key) ?? { earliest: null, latest: null }
      return { key, ...window, when: whenOf({ ...window, today }), because: restsOn({ condition, answers }) }
    }),
  }
}

/** The steps that are for someone with these answers, in order. */
export function planSteps<T extends Step>({ steps, answers }: { steps: readonly T[]; answers: Answers }): T[] {
  return orderSteps(steps).filter(({ when }) => holds({ condition: when, answers }))
}

function whenOf({ earliest, latest, today }: Window & { today: Temporal.PlainDate }): When {
  const { compare } = Temporal.PlainDate
  if (latest && compare(latest, today) < 0) return 'late'
  if (!earliest || compare(earliest, today) <= 0) return 'now'
  return compare(earliest, today.add(SOON)) > 0 ? 'later' : 'soon'
}
