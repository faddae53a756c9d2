import type { Payload } from 'payload'
import { describe, expect, it, vi } from 'vitest'
import type { SharedCounts } from '#src/database/shared-counts.ts'
import { createCounts } from './counts.ts'

const ASKED = { key: 'anna', windowMs: 1000 }
const COUNTED = { count: 7, until: new Date(0) }
const payload = () => ({}) as Payload

type Options = { shared?: SharedCounts | null; payload?: () => Payload | null }

function countsOn({ shared = null, payload: given = payload }: Options) {
  const told: string[] = []
  let clock = 0
  const log = {
    info: (message: string) => void told.push(message),
    warn: (_details: object, message: string) => void told.push(message),
  }
  const counts = createCounts({ payload: given, log, open: () => shared, now: () => clock })
  return { counts, told, later: (ms: number) => (clock += ms) }
}

/** A database that can be lost, and counts its calls. */
function losable() {
  const state = { isLost: false, asked: 0 }
  const whenThere = async <Result>(result: Result) => {
    state.asked += 1
    if (state.isLost) throw new Error('no primary')
    return result
  }
  return { state, shared: { add: () => whenThere(COUNTED), remove: () => whenThere(undefined) } }
}

it('counts are those of the database', async () => {
  expect(await countsOn(losable()).counts.add(ASKED)).toEqual(COUNTED)
})

it('nothing is shared by processes on SQLite', async () => {
  expect(await countsOn({ shared: null }).counts.add(ASKED)).toBeNull()
})

it('a database that comes later is used from then on', async () => {
  let later: Payload | null = null
  const { counts } = countsOn({ ...losable(), payload: () => later })
  expect(await counts.add(ASKED)).toBeNull()
  later = payload()
  expect(await counts.add(ASKED)).toEqual(COUNTED)
})

describe('a database that is lost', () => {
  it('is told once, as is that it is back', async () => {
    const { state, shared } = losable()
    const { counts, told, later } = countsOn({ shared })
    state.isLost = true
    expect(await counts.add(ASKED)).toBeNull()
    later(5_000)
    expect(await counts.add(ASKED)).toBeNull()
    state.isLost = false
    later(5_000)
    expect(await counts.add(ASKED)).toEqual(COUNTED)
    await counts.add(ASKED)
    expect(told).toEqual([
      'sign-ins are counted by this process alone',
      'sign-ins are counted together with other processes again',
    ])
  })

  it('is not waited for again during 5 seconds', async () => {
    const { state, shared } = losable()
    const { counts, later } = countsOn({ shared })
    state.isLost = true
    await counts.add(ASKED)
    later(4_999)
    await counts.add(ASKED)
    expect(state.asked).toBe(1)
    later(1)
    await counts.add(ASKED)
    expect(state.asked).toBe(2)
  })

  it('is given two seconds to answer', async () => {
    vi.useFakeTimers()
    const { counts } = countsOn({ shared: { add: () => new Promise(() => {}), remove: async () => {} } })
    const added = vi.fn()
    void counts.add(ASKED).then(added)
    await vi.advanceTimersByTimeAsync(1_999)
    expect(added).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(added).toHaveBeenCalledWith(null)
    vi.useRealTimers()
  })

  it('is no mistake of who ends a turn', async () => {
    const { state, shared } = losable()
    state.isLost = true
    await expect(countsOn({ shared }).counts.remove({ key: 'anna', until: new Date() })).resolves.toBeUndefined()
  })
})
