import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Step } from './model.ts'
import { orderSteps } from './order.ts'
import { planSteps } from './plan.ts'

const step = (key: string, given: Partial<Step> = {}): Step => ({
  key,
  when: null,
  after: [],
  oneOf: null,
  actor: 'resident',
  necessity: 'must',
  earliest: null,
  latest: null,
  movesToWorkingDay: false,
  ...given,
})
const keys = (steps: readonly Step[]) => steps.map(({ key }) => key)

describe('the order of steps', () => {
  it('puts a step after those it waits for', () => {
    expect(keys(orderSteps([step('parkeren', { after: ['melden'] }), step('melden')]))).toEqual(['melden', 'parkeren'])
  })

  it('keeps the editor’s order otherwise', () => {
    expect(keys(orderSteps([step('c'), step('a'), step('b')]))).toEqual(['c', 'a', 'b'])
  })

  it('loses no step when steps wait for each other, or for one that is not there', () => {
    expect(
      keys(
        orderSteps([step('a', { after: ['b'] }), step('b', { after: ['a'] }), step('c', { after: ['weg'] })]),
      ).sort(),
    ).toEqual(['a', 'b', 'c'])
  })

  it('is respected for every journey without circles', () => {
    const journey = fc.array(fc.array(fc.nat(20)), { maxLength: 20 }).map((all) =>
      // A step waits only for steps with a lower number, so there are no circles; then they are shuffled.
      all.map((after, index) => step(String(index), { after: after.filter((other) => other < index).map(String) })),
    )
    fc.assert(
      fc.property(
        journey.chain((steps) => fc.shuffledSubarray(steps, { minLength: steps.length })),
        (steps) => {
          const ordered = keys(orderSteps(steps))
          expect([...ordered].sort()).toEqual(keys(steps).sort())
          for (const { key, after } of steps)
            for (const earlier of after) expect(ordered.indexOf(earlier)).toBeLessThan(ordered.indexOf(key))
        },
      ),
    )
  })
})

describe('the steps for someone', () => {
  const steps = [step('altijd'), step('auto', { when: { question: 'auto', options: ['ja', 'leen'] } })]

  it('are those whose conditions all hold', () => {
    expect(keys(planSteps({ steps, answers: { auto: 'ja' } }))).toEqual(['altijd', 'auto'])
    expect(keys(planSteps({ steps, answers: { auto: 'nee' } }))).toEqual(['altijd'])
  })
})
