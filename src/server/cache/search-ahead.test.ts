import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Published } from '#src/answers/model/published.ts'
import { keepSearchReady } from './search-ahead.ts'

const SOURCE = {}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

const LONG = 60_000

const content = () => {
  const entries = vi.fn(() => [])
  return { entries, published: { source: SOURCE, entries } as unknown as Published }
}

it('makes search ready at the start, and again when the content is another, without anybody searching', async () => {
  const [first, second] = [content(), content()]
  let now = first.published
  const stop = keepSearchReady({ current: () => now, log: { warn: () => {} } })
  await vi.advanceTimersByTimeAsync(10)
  expect(first.entries).toHaveBeenCalled()
  now = second.published
  await vi.advanceTimersByTimeAsync(2_000)
  expect(second.entries).toHaveBeenCalled()
  stop()
})

it('tells of what went wrong, and tries again', async () => {
  const warn = vi.fn()
  const current = vi.fn((): Published => {
    throw new Error('no content')
  })
  const stop = keepSearchReady({ current, log: { warn } })
  await vi.advanceTimersByTimeAsync(LONG)
  expect(warn.mock.calls.length).toBeGreaterThan(1)
  stop()
})

it('does not look again once it is stopped, also when it was stopped while it looked', async () => {
  let stop = () => {}
  const current = vi.fn(() => {
    stop()
    return content().published
  })
  stop = keepSearchReady({ current, log: { warn: () => {} } })
  await vi.advanceTimersByTimeAsync(LONG)
  expect(current).toHaveBeenCalledTimes(1)
})
