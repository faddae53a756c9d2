import { afterEach, expect, it, vi } from 'vitest'
import { run } from './run.ts'

vi.mock('./start.ts', () => ({
  start: async () => ({ announcement: 'is ready', stop: async () => undefined, log: {} }),
}))

const EVENTS = ['SIGTERM', 'SIGINT', 'unhandledRejection', 'uncaughtException'] as const
const before = new Map(EVENTS.map((event) => [event, process.listeners(event as 'SIGTERM')]))

afterEach(() => {
  vi.restoreAllMocks()
  for (const event of EVENTS) {
    for (const listener of process.listeners(event as 'SIGTERM')) {
      if (!before.get(event)?.includes(listener)) process.off(event, listener)
    }
  }
})

it('can be asked to stop from the moment it says that it is ready', async () => {
  let listeners = 0
  vi.spyOn(process.stdout, 'write').mockImplementation(() => {
    listeners = process.listenerCount('SIGTERM')
    return true
  })
  await run()
  expect(listeners).toBeGreaterThan(before.get('SIGTERM')?.length ?? 0)
})
