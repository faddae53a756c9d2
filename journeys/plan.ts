import type { Temporal } from 'temporal-polyfill'
import { askedOf, type GivenAnswers, type QuestionsAsked } from './asked.ts'
import { type Chosen, holds, restsOn } from './condition.ts'
import { type DayWindow, type Window, windows } from './dates.ts'
import { type Day, dayOf } from './day.ts'
import type { Answers, Journey, Step } from './model.ts'
import { orderSteps } from './order.ts'

export type When = 'late' | 'now' | 'soon' | 'later'

export type PlannedStep = Window & {
  key: string
  when: When
  /** The answers for which it is in this plan; none: it is for everyone. */
  because: Chosen[]
}

export type Plan = QuestionsAsked & { steps: PlannedStep[] }

/** What begins in more days than this is for later. */
const SOON = 28

/** What to do, in order, for who gives these answers. The same input gives the same plan. */
export function plan({
  journey,
  today,
  ...given
}: GivenAnswers & { journey: Journey; today: Temporal.PlainDate }): Plan {
  const asked = askedOf({ questions: journey.questions, ...given })
  const { answers, date } = asked
  const steps = planSteps({ steps: journey.steps, answers })
  const found = windows({ steps, date })
  const now = dayOf(today)
  const waiting = date === null ? NOBODY : waitingForOthers({ steps, found })
  return {
    ...asked,
    steps: steps.map(({ key, condition }) => {
      const { days, ...window } = found.get(key) ?? { ...OPEN, days: OPEN }
      const when = waiting.has(key) ? 'later' : whenOf({ ...days, now })
      return { key, ...window, when, because: restsOn({ condition, answers }) }
    }),
  }
}

/**
 * The steps of which no day is known, and that wait for work of someone else of which no day is known either: that nobody
 * can do them today is all that can be said.
 */
function waitingForOthers({ steps, found }: { steps: readonly Step[]; found: ReadonlyMap<string, Window> }) {
  const waiting = new Set<string>()
  const unknown = new Set(steps.filter(({ key }) => !found.get(key)?.earliest && !found.get(key)?.latest))
  const others = new Set([...unknown].flatMap(({ key, actor }) => (actor === 'resident' ? [] : [key])))
  for (const { key, after } of unknown)
    if (after.some((earlier) => others.has(earlier) || waiting.has(earlier))) waiting.add(key)
  return waiting
}

const NOBODY: ReadonlySet<string> = new Set()

/** The steps that are for someone with these answers, in order. */
export function planSteps<T extends Step>({ steps, answers }: { steps: readonly T[]; answers: Answers }): T[] {
  const ordered = (orders.get(steps) as readonly T[] | undefined) ?? orderSteps(steps)
  orders.set(steps, ordered)
  return ordered.filter(({ condition }) => holds({ condition, answers }))
}

/** The order does not depend on the answers: of a journey that is asked about again and again it is found once. */
const orders = new WeakMap<readonly Step[], readonly Step[]>()

const OPEN = { earliest: null, latest: null }

function whenOf({ earliest, latest, now }: DayWindow & { now: Day }): When {
  if (latest !== null && latest < now) return 'late'
  if (earliest === null || earliest <= now) return 'now'
  return earliest > now + SOON ? 'later' : 'soon'
}
