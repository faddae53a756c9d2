import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holds, namedIn, readCondition } from './condition.ts'
import type { Condition } from './model.ts'

const car: Condition = { question: 'auto', options: ['ja', 'leen'] }
const child: Condition = { question: 'kind', options: ['ja'] }
const leaf = fc.record({
  question: fc.constantFrom('a', 'b', 'c'),
  options: fc.array(fc.constantFrom('x', 'y', 'z'), { minLength: 1, maxLength: 3 }),
})
const { condition: anyCondition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.record({ not: tie('condition') }),
    fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
  ),
}))
const anyAnswers = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('x', 'y', 'z'))

describe('a condition', () => {
  it('holds for who chose one of its options', () => {
    expect(holds({ condition: car, answers: { auto: 'leen' } })).toBe(true)
    expect(holds({ condition: car, answers: { auto: 'nee' } })).toBe(false)
    expect(holds({ condition: null, answers: {} })).toBe(true)
  })

  it('does not hold for who was not asked, and its opposite does', () => {
    expect(holds({ condition: car, answers: {} })).toBe(false)
    expect(holds({ condition: { not: car }, answers: {} })).toBe(true)
  })

  it('can ask for all or for any of its parts', () => {
    const answers = { auto: 'ja', kind: 'nee' }
    expect(holds({ condition: { all: [car, child] }, answers })).toBe(false)
    expect(holds({ condition: { any: [car, child] }, answers })).toBe(true)
  })

  it('and its opposite never hold together, and one of them always does', () => {
    fc.assert(
      fc.property(anyCondition, anyAnswers, (condition, answers) => {
        expect(holds({ condition: { not: condition }, answers })).toBe(!holds({ condition, answers }))
      }),
    )
  })

  it('names every question it looks at', () => {
    expect(namedIn({ any: [car, { not: child }] })).toEqual([car, child])
  })
})

describe('reading a condition', () => {
  it('gives back every condition as it was', () => {
    fc.assert(
      fc.property(anyCondition, (condition) => {
        expect(readCondition(condition)).toEqual(condition)
      }),
    )
  })

  it.each([[null], ['ja'], [{}], [{ all: [] }], [{ any: [{}] }], [{ not: null }], [{ question: 'auto', options: [] }]])(
    'refuses %j',
    (value) => expect(readCondition(value)).toBeUndefined(),
  )
})
