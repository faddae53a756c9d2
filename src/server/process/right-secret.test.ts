import type { Payload } from 'payload'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { rememberSecret, watchSecret } from './right-secret.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const stored = new Map<string, unknown>()
beforeEach(() => stored.clear())
const kv = {
  get: async (key: string) => stored.get(key) ?? null,
  set: async (key: string, value: unknown) => void stored.set(key, value),
}
function processWith(secret: string) {
  const payload = { kv, secret } as unknown as Payload
  const told: string[] = []
  const log = { warn: (line: string) => void told.push(line) }
  return {
    told,
    start: () => rememberSecret({ payload, log }),
    watch: () => watchSecret({ payload: () => payload, log }),
  }
}

it('a new database and a start with the same secret say nothing', async () => {
  const one = processWith('a')
  await one.start()
  await one.start()
  expect(one.told).toEqual([])
})

it('a start with another secret says so in one line, and the next one with it does not', async () => {
  await processWith('a').start()
  const other = processWith('b')
  await other.start()
  await other.start()
  expect(other.told).toEqual([
    expect.stringMatching(/^PAYLOAD_SECRET .* is not the one .*start every process with this one/),
  ])
})

it('what is stored is not the secret', async () => {
  await processWith('a-secret-that-nobody-may-read').start()
  expect(JSON.stringify([...stored])).not.toContain('a-secret')
})

it('a process that runs says once that another started with another secret, until they are the same again', async () => {
  const one = processWith('a')
  await one.start()
  const watching = one.watch()
  await vi.advanceTimersByTimeAsync(60_000)
  expect([watching.isSame(), one.told]).toEqual([true, []])
  await processWith('b').start()
  await vi.advanceTimersByTimeAsync(180_000)
  expect([watching.isSame(), one.told]).toEqual([false, [expect.stringMatching(/^another process .*start all with/)]])
  await processWith('a').start()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(watching.isSame()).toBe(true)
  watching.stop()
})
