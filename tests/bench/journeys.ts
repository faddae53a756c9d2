import { Temporal } from 'temporal-polyfill'
import type { Condition, Journey, Moment, Step } from '#journeys/model.ts'
import { plan } from '#journeys/plan.ts'

const STEPS = 40
const QUESTIONS = 15
const PLANS = 5000

/** plan() of a long life event, all of whose steps are in the plan, in milliseconds: each time another date. */
export function measurePlans(): { steps: number; times: number[] } {
  const answers = Object.fromEntries(Array.from({ length: QUESTIONS }, (_, index) => [`v${index}`, 'ja']))
  const today = Temporal.PlainDate.from('2026-11-22')
  const times: number[] = []
  for (let turn = -1000; turn < PLANS; turn += 1) {
    const date = today.add({ days: Math.abs(turn) % 400 })
    const begin = performance.now()
    const { steps } = plan({ journey, answers, date, today })
    if (turn >= 0) times.push(performance.now() - begin)
    if (steps.length !== STEPS) throw new Error(`a plan of ${steps.length} steps`)
  }
  return { steps: STEPS, times }
}

const is = (index: number): Condition => ({ question: `v${index % QUESTIONS}`, options: ['ja', 'leen'] })
const moment = (given: Partial<Moment>): Moment => ({ amount: 4, unit: 'weeks', side: 'before', step: null, ...given })

const journey: Journey = {
  questions: [
    ...Array.from({ length: QUESTIONS }, (_, index) => ({
      key: `v${index}`,
      kind: 'choice' as const,
      when: index % 3 === 2 ? is(index - 1) : null,
      options: [{ key: 'ja' }, { key: 'nee' }],
    })),
    { key: 'datum', kind: 'date', when: null, options: [] },
  ],
  // From the last to the first, so that ordering has work to do.
  steps: Array.from(
    { length: STEPS },
    (_, index): Step => ({
      key: `s${index}`,
      when: { all: [is(index), { any: [is(index + 1), { not: is(index + 2) }] }] },
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
