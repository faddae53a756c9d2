import { describe, expect, it } from 'vitest'
import { choice, step } from '#tests/fixtures/journeys/model.ts'
import { EMPTY_LEDGER, isThere, updateLedger } from './ledger.ts'
import type { Journey } from './model.ts'

const journey = (questions: Record<string, string[]>, steps: string[] = []): Journey => ({
  questions: Object.entries(questions).map(([key, options]) => choice(key, options.join(' '))),
  steps: steps.map((key) => step(key)),
})
const first = updateLedger({
  ledger: EMPTY_LEDGER,
  journey: journey({ auto: ['ja', 'nee'], kind: ['ja'] }, ['melden']),
})

describe('the numbers of a life event', () => {
  it('are given in the order of the editor, from 1', () => {
    expect(first.version).toBe(1)
    expect(first.questions.map(({ key, number }) => [key, number])).toEqual([
      ['auto', 1],
      ['kind', 2],
    ])
    expect(first.questions[0]?.options.map(({ number }) => number)).toEqual([1, 2])
  })

  it('stay the same, and so does the version, when only texts or the order change', () => {
    const moved = journey({ kind: ['ja'], auto: ['nee', 'ja'] }, ['melden'])
    expect(updateLedger({ ledger: first, journey: moved })).toBe(first)
  })

  it('are never reused, also after the key that had them is removed', () => {
    const second = updateLedger({ ledger: first, journey: journey({ kind: ['ja'] }, ['melden']) })
    const third = updateLedger({ ledger: second, journey: journey({ kind: ['ja'], huis: ['koop'] }, ['melden']) })
    expect(third.questions.map(({ key, number, there }) => [key, number, there])).toEqual([
      ['auto', 1, [{ since: 1, until: 2 }]],
      ['kind', 2, [{ since: 1, until: null }]],
      ['huis', 3, [{ since: 3, until: null }]],
    ])
  })

  it('come back with a key that comes back', () => {
    const without = updateLedger({ ledger: first, journey: journey({ kind: ['ja'] }, ['melden']) })
    const back = updateLedger({ ledger: without, journey: journey({ auto: ['ja', 'nee'], kind: ['ja'] }, ['melden']) })
    expect(back.questions[0]).toMatchObject({ key: 'auto', number: 1 })
    expect(back.version).toBe(3)
    const [auto] = back.questions
    expect([1, 2, 3].map((version) => auto && isThere(auto, version))).toEqual([true, false, true])
  })
})
