import { expect, it } from 'vitest'
import type { Moment, Step } from '#journeys/model.ts'
import { step } from '#tests/fixtures/journeys/model.ts'
import { spanOf } from './span.ts'

const at = (amount: number, unit: Moment['unit'], side: Moment['side']): Moment => ({ amount, unit, side, step: null })
const span = (...steps: Step[]) =>
  spanOf({ steps, words: { eventName: 'uw verhuizing', titleOf: (key) => key, locale: 'nl' } })

it('begins with what comes first, also when that is the last day for something', () => {
  const { first, last } = span(
    step('melden', { earliest: at(4, 'weeks', 'before'), latest: at(5, 'days', 'after') }),
    step('notaris', { latest: at(2, 'months', 'before') }),
  )
  expect(first).toEqual({ title: 'notaris', when: expect.stringMatching(/^Uiterlijk 2.maanden voor/) })
  expect(last).toEqual({ title: 'melden', when: expect.stringMatching(/^Uiterlijk 5.dagen na/) })
})

it('is open where no step counts from the event', () => {
  expect(span(step('wanneer u wilt'))).toEqual({ first: null, last: null })
})

it('begins with what another does first, and ends with the last day of the resident', () => {
  const { first, last } = span(
    step('arts', { actor: 'other', latest: at(0, 'days', 'after') }),
    step('uitvaart', { earliest: at(1, 'days', 'after'), latest: at(6, 'workingDays', 'after') }),
    step('brief', { actor: 'municipality', latest: at(8, 'weeks', 'after') }),
  )
  expect([first?.title, last?.title]).toEqual(['arts', 'uitvaart'])
})
