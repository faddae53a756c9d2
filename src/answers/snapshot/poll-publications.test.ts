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
  const poll = vi.fn(() => new Promise<void>((resolve) => void open.push(resolve)))
  const polling = pollPublications({ poll, revision: () => revision })
  const end = async () => {
    open.shift()?.()
    await vi.advanceTimersByTimeAsync(0)
  }
  return { poll, polling, end, publish: () => (revision += 1) }
}

describe('publications of other processes', () => {
  it('are polled for each second, once polling has begun', async () => {
    const { poll, polling, end } = following()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(poll).not.toHaveBeenCalled()
    polling.begin()
    await vi.advanceTimersByTimeAsync(999)
    expect(poll).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(poll).toHaveBeenCalledTimes(1)
    // One second after the previous poll completed.
    await vi.advanceTimersByTimeAsync(3_000)
    expect(poll).toHaveBeenCalledTimes(1)
    await end()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(poll).toHaveBeenCalledTimes(2)
  })

  it('are not polled for after closing, which waits for the poll in progress', async () => {
    const { poll, polling, end } = following()
    polling.begin()
    await vi.advanceTimersByTimeAsync(1_000)
    const closed = vi.fn()
    void polling.close().then(closed)
    await vi.advanceTimersByTimeAsync(0)
    expect(closed).not.toHaveBeenCalled()
    await end()
    expect(closed).toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(poll).toHaveBeenCalledTimes(1)
  })
})

describe('publications of this process', () => {
  it('are polled for at once, and again until they are read', async () => {
    const { poll, polling, end, publish } = following()
    const payload = instance()
    polling.listenTo(payload)
    announcePublication(payload)
    await vi.advanceTimersByTimeAsync(0)
    expect(poll).toHaveBeenCalledTimes(1)
    await end()
    await vi.advanceTimersByTimeAsync(5)
    expect(poll).toHaveBeenCalledTimes(2)
    publish()
    await end()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(poll).toHaveBeenCalledTimes(2)
  })

  it('are polled for once more after a poll in progress, never twice at a time', async () => {
    const { poll, polling, end, publish } = following()
    const payload = instance()
    polling.listenTo(payload)
    announcePublication(payload)
    await vi.advanceTimersByTimeAsync(40)
    expect(poll).toHaveBeenCalledTimes(1)
    await end()
    expect(poll).toHaveBeenCalledTimes(2)
    publish()
    await end()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(poll).toHaveBeenCalledTimes(2)
  })

  it('are ignored after closing', async () => {
    const { poll, polling } = following()
    const payload = instance()
    polling.listenTo(payload)
    await polling.close()
    announcePublication(payload)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(poll).not.toHaveBeenCalled()
  })
})
