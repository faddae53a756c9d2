import { EventEmitter } from 'node:events'
import type { Request, Response } from 'express'
import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { limitConcurrency } from './queue.ts'

type Visitor = { response: EventEmitter; state: 'waits' | 'works' | 'refused' }

function visit(turns: ReturnType<typeof limitConcurrency>, setHeader = vi.fn()): Visitor {
  const response = Object.assign(new EventEmitter(), { setHeader })
  const visitor: Visitor = { response, state: 'waits' }
  turns({} as Request, response as unknown as Response, (error?: unknown) => {
    visitor.state = error ? 'refused' : 'works'
  })
  return visitor
}

const later = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)))

it('A4: so many at once, so many wait in the order in which they came, and who comes then is told to come back', async () => {
  const turns = limitConcurrency({ atOnce: 2, waiting: 2 })
  const all = Array.from({ length: 5 }, () => visit(turns))
  expect(all.map(({ state }) => state)).toEqual(['works', 'works', 'waits', 'waits', 'refused'])
  all[1]?.response.emit('prefinish')
  await later()
  expect(all.map(({ state }) => state)).toEqual(['works', 'works', 'works', 'waits', 'refused'])
})

it('lets others be answered between two turns', async () => {
  const turns = limitConcurrency({ atOnce: 1, waiting: 2 })
  const [first, second] = [visit(turns), visit(turns)]
  first.response.emit('prefinish')
  expect(second.state).toBe('waits')
  await later()
  expect(second.state).toBe('works')
})

it('A3: rests after a turn where that is asked', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  const turns = limitConcurrency({ atOnce: 1, waiting: 2, rest: 200 })
  const [first, second] = [visit(turns), visit(turns)]
  first.response.emit('prefinish')
  vi.advanceTimersByTime(199)
  expect([second.state, visit(turns).state]).toEqual(['waits', 'waits'])
  vi.advanceTimersByTime(1)
  expect(second.state).toBe('works')
  vi.useRealTimers()
})

it('A3: rests longer the more are waiting', () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  const turns = limitConcurrency({ atOnce: 1, waiting: 3, rest: 200 })
  const [first, second] = [visit(turns), visit(turns), visit(turns), visit(turns)]
  first!.response.emit('prefinish')
  vi.advanceTimersByTime(599)
  expect(second!.state).toBe('waits')
  vi.advanceTimersByTime(1)
  expect(second!.state).toBe('works')
  vi.useRealTimers()
})

it('forgets who leaves while waiting', async () => {
  const turns = limitConcurrency({ atOnce: 1, waiting: 2 })
  const [first, second, third] = [visit(turns), visit(turns), visit(turns)]
  second.response.emit('close')
  first.response.emit('prefinish')
  await later()
  expect([second.state, third.state]).toEqual(['waits', 'works'])
})

it('A3: refuses who has waited for ten seconds, and lets who came later take their turn', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const turns = limitConcurrency({ atOnce: 1, waiting: 2 })
  const [first, second] = [visit(turns), visit(turns)]
  vi.advanceTimersByTime(5_000)
  const third = visit(turns)
  vi.advanceTimersByTime(4_999)
  expect([second.state, third.state]).toEqual(['waits', 'waits'])
  vi.advanceTimersByTime(1)
  expect([second.state, third.state]).toEqual(['refused', 'waits'])
  first.response.emit('prefinish')
  await later()
  vi.advanceTimersByTime(20_000)
  expect([second.state, third.state]).toEqual(['refused', 'works'])
  vi.useRealTimers()
})

it('never has more at work than it may, nor leaves a free turn while somebody waits', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 3 }), fc.array(fc.nat(3), { maxLength: 60 }), async (atOnce, events) => {
      const turns = limitConcurrency({ atOnce, waiting: 5 })
      let here: Visitor[] = []
      for (const event of events) {
        if (event < 2) here.push(visit(turns))
        const leaving = here[event % Math.max(here.length, 1)]
        if (event >= 2 && leaving) {
          leaving.response.emit(leaving.state === 'works' ? 'prefinish' : 'close')
          here = here.filter((visitor) => visitor !== leaving)
        }
        await later()
        const count = (state: Visitor['state']) => here.filter((visitor) => visitor.state === state).length
        expect(count('works')).toBeLessThanOrEqual(atOnce)
        if (count('waits') > 0) expect(count('works')).toBe(atOnce)
      }
    }),
    { numRuns: 100 },
  )
})

it.each([
  [1, 0, 'works refused refused refused'],
  [1, 1, 'works waits refused refused'],
  [2, 1, 'works works waits refused'],
  [3, 0, 'works works works refused'],
  [1, 3, 'works waits waits waits'],
])('with %i at once and %i waiting, four who come find: %s', (atOnce, waiting, expected) => {
  const turns = limitConcurrency({ atOnce, waiting })
  const four = [visit(turns), visit(turns), visit(turns), visit(turns)]
  expect(four.map(({ state }) => state).join(' ')).toBe(expected)
})

it('says with a 503 when to come back, and only to who is refused', () => {
  const turns = limitConcurrency({ atOnce: 1, waiting: 0 })
  const [first, second] = [vi.fn(), vi.fn()]
  visit(turns, first)
  const errors: unknown[] = []
  const response = Object.assign(new EventEmitter(), { setHeader: second })
  turns({} as Request, response as unknown as Response, (error?: unknown) => errors.push(error))
  expect(errors).toEqual([expect.objectContaining({ status: 503 })])
  expect(second.mock.calls).toEqual([['Retry-After', '2']])
  expect(first).not.toHaveBeenCalled()
})

it('keeps the turn of who left for a quarter of a second: the work for them may go on', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  const turns = limitConcurrency({ atOnce: 1, waiting: 1 })
  const [first, second] = [visit(turns), visit(turns)]
  first.response.emit('close')
  vi.advanceTimersByTime(249)
  await later()
  expect(second.state).toBe('waits')
  vi.advanceTimersByTime(1)
  await later()
  expect(second.state).toBe('works')
  vi.useRealTimers()
})

it('ends a turn once, also when the answer is made and who asked leaves after it', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  const turns = limitConcurrency({ atOnce: 1, waiting: 3 })
  const [first, second, third] = [visit(turns), visit(turns), visit(turns)]
  first.response.emit('prefinish')
  first.response.emit('close')
  vi.advanceTimersByTime(250)
  await later()
  expect([second.state, third.state]).toEqual(['works', 'waits'])
  vi.useRealTimers()
})

it('does not lose the turn of who began to work and then leaves', async () => {
  const turns = limitConcurrency({ atOnce: 1, waiting: 2 })
  const [first, second, third] = [visit(turns), visit(turns), visit(turns)]
  first.response.emit('prefinish')
  await later()
  second.response.emit('close')
  expect([second.state, third.state]).toEqual(['works', 'waits'])
  expect(visit(turns).state).toBe('waits')
  expect(visit(turns).state).toBe('refused')
})
