import type { Payload } from 'payload'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { announcePublication } from '#collections/hooks/publication-bus.ts'
import { pollPublications } from './poll-publications.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const instance = () => ({ config: { custom: { publicationListeners: new Set() } } }) as unknown as Payload

/** Polls that complete when the test says so. */
function following() {
  let revision = 1
  const open: (() => void)[] = []
  const look = vi.fn(() => new Promise<void>((resolve) => void open.push(resolve)))
  const looks = pollPublications({ look, revision: () => revision })
  const end = async () => {
    open.shift()?.()
    await vi.advanceTimersByTimeAsync(0)
  }
  return { look, looks, end, publish: () => (revision += 1) }
}

describe('what other processes publish', () => {
  it('is looked for each second, from when it was begun', async () => {
    const { look, looks, end } = following()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(look).not.toHaveBeenCalled()
    looks.begin()
    await vi.advanceTimersByTimeAsync(999)
    expect(look).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(look).toHaveBeenCalledTimes(1)
    // One second after the previous poll completed.
    await vi.advanceTimersByTimeAsync(3_000)
    expect(look).toHaveBeenCalledTimes(1)
    await end()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(look).toHaveBeenCalledTimes(2)
  })

  it('is looked for no more once it is closed, which waits for the look that goes on', async () => {
    const { look, looks, end } = following()
    looks.begin()
    await vi.advanceTimersByTimeAsync(1_000)
    const closed = vi.fn()
    void looks.close().then(closed)
    await vi.advanceTimersByTimeAsync(0)
    expect(closed).not.toHaveBeenCalled()
    await end()
    expect(closed).toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(look).toHaveBeenCalledTimes(1)
  })
})

describe('what this process publishes', () => {
  it('is looked for at once, and again until it is seen', async () => {
    const { look, looks, end, publish } = following()
    const payload = instance()
    looks.listenTo(payload)
    announcePublication(payload)
    await vi.advanceTimersByTimeAsync(0)
    expect(look).toHaveBeenCalledTimes(1)
    await end()
    await vi.advanceTimersByTimeAsync(5)
    expect(look).toHaveBeenCalledTimes(2)
    publish()
    await end()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(look).toHaveBeenCalledTimes(2)
  })

  it('is looked for once more after a look that was going on, and not by two at a time', async () => {
    const { look, looks, end, publish } = following()
    const payload = instance()
    looks.listenTo(payload)
    announcePublication(payload)
    await vi.advanceTimersByTimeAsync(40)
    expect(look).toHaveBeenCalledTimes(1)
    await end()
    expect(look).toHaveBeenCalledTimes(2)
    publish()
    await end()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(look).toHaveBeenCalledTimes(2)
  })

  it('is nothing to who closed', async () => {
    const { look, looks } = following()
    const payload = instance()
    looks.listenTo(payload)
    await looks.close()
    announcePublication(payload)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(look).not.toHaveBeenCalled()
  })
})
