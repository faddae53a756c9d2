import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createPause } from './pause.ts'

const SECOND = 1_000

it('A10: lets all through while the mail server works, none after a failure, and then one', () => {
  let now = 0
  const pause = createPause({ now: () => now })
  expect(pause.atOnce(3)).toBe(3)
  pause.failed()
  expect(pause.atOnce(3)).toBe(0)
  now += 30 * SECOND
  expect(pause.atOnce(3)).toBe(1)
  pause.worked()
  expect(pause.atOnce(3)).toBe(3)
})

it('A10: waits twice as long after each failure, at most five minutes, whatever else fails meanwhile', () => {
  let now = 0
  const pause = createPause({ now: () => now })
  const waits = [30, 60, 120, 240, 300, 300]
  for (const wait of waits) {
    for (let mail = 0; mail < 3; mail += 1) pause.failed()
    now += wait * SECOND - 1
    expect(pause.atOnce(3)).toBe(0)
    now += 1
    expect(pause.atOnce(3)).toBe(1)
  }
})

it('A10: never lets more through than there is room for, and always some again', () => {
  const step = fc.constantFrom('failed', 'worked', 'wait' as const)
  fc.assert(
    fc.property(fc.array(step), fc.integer({ min: 1, max: 9 }), (steps, most) => {
      let now = 0
      const pause = createPause({ now: () => now })
      for (const one of steps) {
        if (one === 'wait') now += 10 * SECOND
        else pause[one]()
        expect(pause.atOnce(most)).toBeLessThanOrEqual(most)
      }
      now += 300 * SECOND
      expect(pause.atOnce(most)).toBeGreaterThanOrEqual(1)
    }),
  )
})
