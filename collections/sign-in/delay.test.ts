import { assert, integer, property } from 'fast-check'
import { expect, it } from 'vitest'
import { delayAfter } from './delay.ts'

it('is nothing at first, then 30 seconds, and doubles each time up to a quarter of an hour', () => {
  const seconds = [1, 4, 5, 6, 7, 8, 9, 10, 11, 1e9].map((count) => delayAfter({ count, free: 4 }) / 1000)
  expect(seconds).toEqual([0, 0, 30, 60, 120, 240, 480, 900, 900, 900])
})

it('never gets shorter by another wrong try', () => {
  assert(
    property(integer({ min: 0, max: 5000 }), integer({ min: 0, max: 100 }), (count, free) => {
      expect(delayAfter({ count: count + 1, free })).toBeGreaterThanOrEqual(delayAfter({ count, free }))
    }),
  )
})
