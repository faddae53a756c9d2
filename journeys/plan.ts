import type { Temporal } from 'temporal-polyfill'
import { type ActiveQuestions, activeQuestions, type GivenAnswers } from './active-questions.ts'
import { answersBehind, type ChosenOption, holds } from './condition.ts'
import { type Window, windows } from './dates.ts'
import { dayOf } from './day.ts'
import { groupsOf, isLate, type When } from './groups.ts'
import type { Answers, Journey, Step } from './model.ts'
import { orderSteps } from './order.ts'

export type PlannedStep = Window & {
  key: string
  when: When
  /** Its last day is behind us. It still waits for what it comes after, so it need not stand among what is late. */
  isLate: boolean
  /** The answers because of which the step is in this plan; empty: it is in every plan. */
  because: ChosenOption[]
}

export type Plan = ActiveQuestions & { steps: PlannedStep[] }

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
  const days = new Map([...found].map(([key, window]) => [key, window.days]))
  const groups = groupsOf({ steps, found: days, today: now, isDated: date !== null })
  return {
    ...asked,
    steps: steps.flatMap(({ key, condition }) => {
      const window = found.get(key)
      const when = groups.get(key)
      if (!window || !when) return []
      const { earliest, latest } = window
      const because = answersBehind({ condition, answers })
      return { key, earliest, latest, when, isLate: isLate(window.days, now), because }
    }),
  }
}

/** The steps whose condition is true for these answers, in order. */
export function planSteps<T extends Step>({ steps, answers }: { steps: readonly T[]; answers: Answers }): T[] {
  const ordered = (orders.get(steps) as readonly T[] | undefined) ?? orderSteps(steps)
  orders.set(steps, ordered)
  return ordered.filter(({ condition }) => holds({ condition, answers }))
}

/** The order does not depend on the answers, so it is computed once for each list of steps. */
const orders = new WeakMap<readonly Step[], readonly Step[]>()
