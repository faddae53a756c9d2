import { expect, it } from 'vitest'
import { compareClocks } from './clock.ts'

const MINUTE = 60_000

function clockThatIs(ahead: number) {
  let here = Date.parse('2027-03-01T12:00:00Z')
  let there = here - ahead
  const told: string[] = []
  const say = { info: (text: string) => told.push(text), error: (_: object, text: string) => told.push(text) }
  const clock = compareClocks({ log: () => say, now: () => here })
  return {
    clock,
    told,
    /** A moment of the database arrives this many milliseconds late. */
    hear: (late = 0) => {
      here += 1_000
      there += 1_000
      clock.heard(new Date(there - late))
    },
    set: (by: number) => {
      here += by
    },
  }
}

it.each([
  ['five minutes ahead', 5 * MINUTE],
  ['five minutes behind', -5 * MINUTE],
])('a clock %s is known after five signs of the database, and told once', (_, ahead) => {
  const { clock, told, hear } = clockThatIs(ahead)
  for (let sign = 0; sign < 4; sign += 1) hear()
  expect([clock.aheadBy(), told]).toEqual([0, []])
  for (let sign = 0; sign < 10; sign += 1) hear()
  expect(clock.aheadBy()).toBe(ahead)
  expect(told).toHaveLength(1)
})

it('a busy process that hears late does not think that its clock is wrong', () => {
  const { clock, told, hear } = clockThatIs(0)
  for (let sign = 0; sign < 20; sign += 1) hear(sign % 4 === 0 ? 0 : 6_000)
  expect([clock.aheadBy(), told]).toEqual([0, []])
})

it('a clock that is set right is right at once', () => {
  const { clock, told, hear, set } = clockThatIs(0)
  set(5 * MINUTE)
  for (let sign = 0; sign < 5; sign += 1) hear()
  expect(clock.aheadBy()).toBe(5 * MINUTE)
  set(-5 * MINUTE)
  hear()
  expect(clock.aheadBy()).toBe(0)
  expect(told).toHaveLength(2)
})
