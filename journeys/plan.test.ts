import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyAnswered, anyDay } from '#tests/fixtures/journeys/any.ts'
import { choice, day, eventDate, is, moment, step } from '#tests/fixtures/journeys/model.ts'
import { WHEN, type When } from './groups.ts'
import type { Journey, Step } from './model.ts'
import { orderSteps } from './order.ts'
import { plan, planSteps } from './plan.ts'

const keys = (steps: readonly Pick<Step, 'key'>[]) => steps.map(({ key }) => key)

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
      // A step waits only for steps with a lower number, so there are no cycles; the steps are shuffled afterwards.
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
  const steps = [step('altijd'), step('auto', { condition: { question: 'auto', options: ['ja', 'leen'] } })]

  it('are those whose conditions all hold', () => {
    expect(keys(planSteps({ steps, answers: { auto: 'ja' } }))).toEqual(['altijd', 'auto'])
    expect(keys(planSteps({ steps, answers: { auto: 'nee' } }))).toEqual(['altijd'])
  })
})

const moving: Journey = {
  questions: [
    choice('nu', 'nijmegen elders'),
    choice('vergunning', 'ja nee', is('nu', 'nijmegen')),
    choice('auto', 'ja nee'),
    eventDate,
  ],
  steps: [
    step('parkeren', { condition: { all: [is('auto', 'ja'), { not: is('vergunning', 'ja') }] }, after: ['melden'] }),
    step('melden', { earliest: moment('4 weeks before'), latest: moment('5 days after') }),
    step('stoppen', {
      condition: { any: [is('vergunning', 'ja'), is('auto', 'nee')] },
      earliest: moment('0 days after'),
    }),
  ],
}
const today = day('2026-11-22')
const planOf = (answers: Record<string, string>, date: string | null = '2027-01-15') =>
  plan({ journey: moving, answers, date: date === null ? null : day(date), today })

describe('the groups of a plan', () => {
  const order = (when: When) => WHEN.indexOf(when)

  it('never put a step before one it waits for, for any journey, answers and days', () => {
    fc.assert(
      fc.property(anyAnswered(), anyDay, anyDay, ({ journey, answers }, date, today) => {
        const { steps } = plan({ journey, answers, date, today })
        const groups = new Map(steps.map(({ key, when }) => [key, order(when)]))
        const after = new Map(journey.steps.map((step) => [step.key, step.after]))
        for (const { key, when } of steps)
          for (const earlier of after.get(key) ?? [])
            expect(order(when)).toBeGreaterThanOrEqual(groups.get(earlier) ?? 0)
      }),
    )
  })

  it('keep a step that is late with the one it waits for, and say that it is late', () => {
    const journey: Journey = {
      questions: [eventDate],
      steps: [
        step('inschrijven', { latest: moment('1 weeks after') }),
        step('melden', { after: ['inschrijven'], latest: moment('1 days before') }),
      ],
    }
    const { steps } = plan({ journey, answers: {}, date: day('2026-11-20'), today })
    expect(steps.map(({ key, when, isLate }) => [key, when, isLate])).toEqual([
      ['inschrijven', 'now', false],
      ['melden', 'now', true],
    ])
  })
})

describe('a plan', () => {
  it('has the steps for these answers in order, each with its dates', () => {
    const { steps } = planOf({ nu: 'elders', auto: 'ja' })
    expect(steps.map(({ key, earliest, latest }) => [key, String(earliest), String(latest)])).toEqual([
      ['melden', '2026-12-18', '2027-01-20'],
      ['parkeren', '2026-12-18', 'null'],
    ])
  })

  it('says on which answers each step rests', () => {
    const { steps } = planOf({ nu: 'nijmegen', vergunning: 'nee', auto: 'ja' })
    expect(steps.map(({ because }) => because)).toEqual([
      [],
      [
        { question: 'auto', option: 'ja' },
        { question: 'vergunning', option: 'nee' },
      ],
    ])
    expect(planOf({ nu: 'nijmegen', vergunning: 'nee', auto: 'nee' }).steps[1]).toMatchObject({
      key: 'stoppen',
      because: [{ question: 'auto', option: 'nee' }],
    })
  })

  it('says which questions are asked, and which of them have no answer', () => {
    expect(planOf({ nu: 'nijmegen', auto: 'onzin' })).toMatchObject({
      asked: ['nu', 'vergunning', 'auto', 'datum'],
      missing: ['vergunning', 'auto'],
    })
    expect(planOf({}).asked).toEqual(['nu', 'auto', 'datum'])
  })

  it('does not listen to answers to questions that are not asked', () => {
    const found = planOf({ nu: 'elders', vergunning: 'ja', auto: 'ja' })
    expect(keys(found.steps)).toEqual(['melden', 'parkeren'])
    expect(found.answers).toEqual({ nu: 'elders', auto: 'ja' })
  })

  it.each([
    ['2026-11-16', 'late'],
    ['2026-11-17', 'now'],
    ['2026-12-20', 'now'],
    ['2026-12-21', 'soon'],
    ['2027-01-17', 'soon'],
    ['2027-01-18', 'later'],
    [null, 'now'],
  ])('of an event on %s says that notifying is for %s', (date, when) =>
    expect(planOf({}, date).steps.find(({ key }) => key === 'melden')?.when).toBe(when),
  )

  it('is the same for the same input, in order, and without what is not asked', () => {
    fc.assert(
      fc.property(anyAnswered(), anyDay, anyDay, ({ journey, answers }, date, today) => {
        const found = plan({ journey, answers, date, today })
        expect(plan({ journey, answers, date, today })).toEqual(found)
        expect(plan({ journey, answers: found.answers, date, today })).toEqual(found)
        const order = keys(found.steps)
        for (const { key, after } of journey.steps)
          for (const earlier of after)
            if (order.includes(key) && order.includes(earlier))
              expect(order.indexOf(earlier)).toBeLessThan(order.indexOf(key))
        for (const { because } of found.steps)
          for (const { question, option } of because) expect(found.answers[question]).toBe(option)
      }),
    )
  })
})

describe('a step that waits for someone else', () => {
  const journey: Journey = {
    questions: [eventDate],
    steps: [
      step('rechter', { actor: 'other' }),
      step('inschrijven', { after: ['rechter'] }),
      step('pensioen', { after: ['inschrijven'] }),
      step('brief', { actor: 'municipality', earliest: moment('0 days before') }),
      step('lezen', { after: ['brief'] }),
    ],
  }
  const whens = (date: string | null) =>
    plan({ journey, answers: {}, date: date === null ? null : day(date), today }).steps.map(
      ({ key, when }) => `${key} ${when}`,
    )

  it('of whom no day is known, is not for now, and neither is what comes after it', () => {
    expect(whens('2026-11-20')).toEqual([
      'rechter now',
      'inschrijven later',
      'pensioen later',
      'brief now',
      'lezen now',
    ])
  })

  it('is as every other as long as nothing has a day', () => {
    expect(new Set(whens(null).map((line) => line.split(' ')[1]))).toEqual(new Set(['now']))
  })
})
