import { Temporal } from 'temporal-polyfill'
import { analyse } from '#journeys/analysis.ts'
import type { Condition, Journey, Moment, Step } from '#journeys/model.ts'
import { plan } from '#journeys/plan.ts'
import { fewEnough, tooMany } from '../fixtures/journeys/many.ts'

const STEPS = 40
const QUESTIONS = 15
const DATES = 1000
const ROUNDS = 5

/**
 * Duration of plan() in milliseconds for a long life event with all steps in the plan, for many dates. The median of
 * five rounds per date, because of other load on the machine.
 */
export function measurePlans(): { steps: number; times: number[] } {
  const answers = Object.fromEntries(Array.from({ length: QUESTIONS }, (_, index) => [`v${index}`, 'ja']))
  const today = Temporal.PlainDate.from('2026-11-22')
  const rounds = Array.from({ length: ROUNDS + 1 }, () =>
    Array.from({ length: DATES }, (_, days) => {
      const date = today.add({ days })
      const begin = performance.now()
      const { steps } = plan({ journey, answers, date, today })
      const time = performance.now() - begin
      if (steps.length !== STEPS) throw new Error(`a plan of ${steps.length} steps`)
      return time
    }),
  )
  // The first round is a warm-up.
  const measured = rounds.slice(1)
  const times = Array.from({ length: DATES }, (_, at) => median(measured.map((turn) => turn[at] ?? 0)))
  return { steps: STEPS, times }
}

/** Duration of the analysis in the publish gate, in milliseconds, with the maximum number of combinations: the median. */
export function measureAnalysis(): { combinations: number; whole: boolean; ms: number }[] {
  return [tooMany, fewEnough].map((journey) => {
    const { combinations, exhaustive } = analyse(journey)
    const times = Array.from({ length: ROUNDS }, () => {
      const begin = performance.now()
      analyse(journey)
      return performance.now() - begin
    })
    return { combinations, whole: exhaustive, ms: Math.round(median(times)) }
  })
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

const is = (index: number): Condition => ({ question: `v${index % QUESTIONS}`, options: ['ja', 'leen'] })
const moment = (given: Partial<Moment>): Moment => ({ amount: 4, unit: 'weeks', side: 'before', step: null, ...given })

const journey: Journey = {
  questions: [
    ...Array.from({ length: QUESTIONS }, (_, index) => ({
      key: `v${index}`,
      kind: 'choice' as const,
      condition: index % 3 === 2 ? is(index - 1) : null,
      options: [{ key: 'ja' }, { key: 'nee' }],
    })),
    { key: 'datum', kind: 'date', condition: null, options: [] },
  ],
  // In reverse order, so that sorting has work to do.
  steps: Array.from(
    { length: STEPS },
    (_, index): Step => ({
      key: `s${index}`,
      condition: { all: [is(index), { any: [is(index + 1), { not: is(index + 2) }] }] },
      after: index > 2 ? [`s${index - 1}`, `s${index - 3}`] : [],
      oneOf: null,
      actor: 'resident',
      necessity: 'must',
      earliest: moment({}),
      latest: moment(
        index % 5 === 1
          ? { amount: 3, unit: 'workingDays', side: 'after', step: `s${index - 1}` }
          : { amount: 5, unit: 'days', side: 'after' },
      ),
      movesToWorkingDay: true,
    }),
  ).reverse(),
}
