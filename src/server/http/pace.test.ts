import { EventEmitter } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { expect, it } from 'vitest'
import { paced } from './pace.ts'

const turn = () => new Promise((resolve) => setImmediate(resolve))
const response = (destroyed = false) => Object.assign(new EventEmitter(), { destroyed }) as unknown as ServerResponse

it('A3: one request is handed on in each turn of the event loop, in the order in which they came', async () => {
  const handled: unknown[] = []
  const listener = paced((request) => void handled.push(request))
  for (const name of ['a', 'b', 'c']) listener(name as unknown as IncomingMessage, response())
  expect(handled).toEqual([])
  for (const expected of [['a'], ['a', 'b'], ['a', 'b', 'c']]) {
    await turn()
    expect(handled).toEqual(expected)
  }
  listener('d' as unknown as IncomingMessage, response())
  await turn()
  expect(handled).toEqual(['a', 'b', 'c', 'd'])
})

it('hands on nothing of who has left, and goes on when one goes wrong', async () => {
  const handled: unknown[] = []
  const listener = paced((request) => void handled.push(request))
  listener('gone' as unknown as IncomingMessage, response(true))
  listener('here' as unknown as IncomingMessage, response())
  await turn()
  await turn()
  expect(handled).toEqual(['here'])
})

it('A4: bounds the row', () => {
  const refused: number[] = []
  const listener = paced(() => undefined)
  const full = Object.assign(response(), {
    writeHead: (status: number) => {
      refused.push(status)
      return { end: () => undefined }
    },
  }) as unknown as ServerResponse
  for (let i = 0; i < 2_001; i += 1) listener({} as IncomingMessage, full)
  expect(refused).toEqual([503])
})
