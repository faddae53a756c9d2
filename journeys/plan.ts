import type { Temporal } from 'temporal-polyfill'
import { type ActiveQuestions, activeQuestions, type GivenAnswers } from './active-questions.ts'
import { answersBehind, type ChosenOption, holds } from './condition.ts'
import { type DayWindow, type Window, windows } from './dates.ts'
import { type Day, dayOf } from './day.ts'
import type { Answers, Journey, Step } from './model.ts'
import { orderSteps } from './order.ts'

export type When = 'late' | 'now' | 'soon' | 'later'

export type PlannedStep = Window & {
  key: string
  when: When
  /** The answers because of which the step is in this plan; empty: it is in every plan. */
  because: ChosenOption[]
}

export type Plan = ActiveQuestions & { steps: PlannedStep[] }

/** A step that starts more than this many days from today is in the group "later". */
const SOON = 28

/** The plan for these answers: steps in order, with dates. The same input gives the same plan. */
export function plan({
  journey,
  today,
  ...given
}: GivenAnswers & { journey: Journey; today: Temporal.PlainDate }): Plan {
  const asked = activeQuestions({ questions: journey.questions, ...given })
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
      return { key, ...window, when, because: answersBehind({ condition, answers }) }
    }),
  }
}

/**
 * The steps without any known date that wait for the work of others, also without a known date. All that is certain is
 * that they cannot be done today.
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

/** The steps whose condition is true for these answers, in order. */
export function planSteps<T extends Step>({ steps, answers }: { steps: readonly T[]; answers: Answers }): T[] {
  const ordered = (orders.get(steps) as readonly T[] | undefined) ?? orderSteps(steps)
  orders.set(steps, ordered)
  return ordered.filter(({ condition }) => holds({ condition, answers }))
}

/** The order does not depend on the answers, so it is computed once for each list of steps. */
const orders = new WeakMap<readonly Step[], readonly Step[]>()

const OPEN = { earliest: null, latest: null }

function whenOf({ earliest, latest, now }: DayWindow & { now: Day }): When {
  if (latest !== null && latest < now) return 'late'
  if (earliest === null || earliest <= now) return 'now'
  return earliest > now + SOON ? 'later' : 'soon'
}
