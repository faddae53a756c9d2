import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RawFact, RawFactValue } from '#src/facts/fact.ts'
import { fact, subject } from '#tests/fixtures/editorial/gate.ts'
import type { Rule } from '../finding.ts'
import { periodsApart, periodsForward, valueSources, valuesComplete, valueToday } from './fact-values.ts'

const check = (rule: Rule<RawFact>, values: RawFactValue[], given: Partial<RawFact> = {}) =>
  rule(subject({ document: fact({ id: 'feit', values, ...given }), collection: 'facts' }))
const day = (at: number) => new Date(Date.UTC(2026, 0, 1) + at * 86_400_000).toJSON()

it('a value says where it comes from', () => {
  expect(check(valueSources, [{ number: 1, source: 'Verordening' }])).toEqual([])
  expect(check(valueSources, [{ number: 1, source: ' ' }])).toMatchObject([
    { field: 'values.0.source', severity: 'error' },
  ])
})

it('a value is filled in as its kind needs', () => {
  expect(check(valuesComplete, [{ number: 0 }])).toEqual([])
  expect(check(valuesComplete, [{ number: 1 }], { kind: 'term' })).toMatchObject([{ field: 'values.0.number' }])
  expect(check(valuesComplete, [{ day: '2027-02-30' }], { kind: 'date' })).toMatchObject([{ field: 'values.0.day' }])
})

it('a period ends after it starts', () => {
  expect(check(periodsForward, [{ from: day(1), until: day(2) }])).toEqual([])
  expect(check(periodsForward, [{ from: day(2), until: day(2) }])).toHaveLength(1)
})

describe('periods', () => {
  it('do not overlap, but an open one gives way to the next', () => {
    expect(check(periodsApart, [{ until: day(5) }, { from: day(5) }])).toEqual([])
    expect(check(periodsApart, [{ number: 1 }, { from: day(5) }])).toEqual([])
    expect(check(periodsApart, [{ until: day(6) }, { from: day(5) }])).toMatchObject([{ field: 'values.1.from' }])
    expect(check(periodsApart, [{ from: day(5) }, { from: day(5) }])).toHaveLength(1)
  })

  it('that follow each other in any order are good, and one more inside them is not', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 8 })
    const inOrder = cuts.map((days) => days.sort((a, b) => a - b))
    const shuffled = inOrder.chain((days) => {
      const periods = days.slice(1).map((end, index) => ({ from: day(days[index] ?? 0), until: day(end) }))
      return fc.tuple(fc.constant(days), fc.shuffledSubarray(periods, { minLength: periods.length }))
    })
    fc.assert(
      fc.property(shuffled, ([days, periods]) => {
        expect(check(periodsApart, periods)).toEqual([])
        const inside = { from: day(days[0] ?? 0), until: day((days[0] ?? 0) + 0.5) }
        expect(check(periodsApart, [...periods, inside]).length).toBeGreaterThan(0)
      }),
    )
  })
})

describe('today', () => {
  it('a fact has a value, or will have', () => {
    expect(check(valueToday, [{ number: 1 }])).toEqual([])
    expect(check(valueToday, [{ number: 1, from: '2027-01-01T00:00:00Z' }])).toMatchObject([{ severity: 'warning' }])
    expect(check(valueToday, [{ number: 1, until: '2026-01-01T00:00:00Z' }])).toMatchObject([
      { rule: 'fact-unknown', field: 'values', severity: 'error' },
    ])
  })

  it('a fact that ends soon without successor is a warning', () => {
    const first = { number: 1, until: '2026-12-10T00:00:00Z' }
    expect(check(valueToday, [first])).toMatchObject([{ rule: 'fact-ends', severity: 'warning' }])
    expect(check(valueToday, [first, { number: 2, from: '2026-12-10T00:00:00Z' }])).toEqual([])
  })
})
