import { expect, it } from 'vitest'
import type { RawFact } from '#src/facts/fact.ts'
import { lengthAt } from './term-length.ts'

const hours = (number: number) => {
  const fact = { id: 'a', values: [{ number, termUnit: 'uren', source: 'wet' }] } as unknown as RawFact
  return lengthAt({ facts: new Map([['a', fact]]), instant: Date.parse('2026-11-29T12:00:00Z') })
}

it.each([
  [24, 1, 1],
  [36, 1, 2],
  [48, 2, 2],
  [12, 0, 1],
])('a term of %i hours is %i days after something, and %i days before it', (number, after, before) => {
  expect(hours(number)('a', 'after')).toEqual({ amount: after, unit: 'days' })
  expect(hours(number)('a', 'before')).toEqual({ amount: before, unit: 'days' })
})
