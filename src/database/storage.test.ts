import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchStorage, whatToDo } from './storage.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function watched(probe: () => Promise<void>) {
  const told: string[] = []
  const log = {
    info: (message: string) => void told.push(message),
    error: (_details: object, message: string) => void told.push(message.split(':')[0] ?? ''),
  }
  return { told, storage: watchStorage({ log: () => log, probe }) }
}

describe('a database that does not store', () => {
  it('is told once for each reason, with the moment at which it began', () => {
    vi.setSystemTime('2026-11-30T10:00:00Z')
    const { told, storage } = watched(async () => {})
    storage.failed('SQLITE_FULL')
    vi.setSystemTime('2026-11-30T10:00:01Z')
    storage.failed('SQLITE_FULL')
    storage.failed('SQLITE_READONLY')
    expect(told).toEqual(['the database is not well', 'the database is not well'])
    expect(storage.state()).toEqual({ ok: false, reason: 'SQLITE_READONLY', since: '2026-11-30T10:00:00.000Z' })
  })

  it('is tried every three seconds, until it does', async () => {
    const probe = vi.fn().mockRejectedValueOnce(new Error('full')).mockResolvedValue(undefined)
    const { told, storage } = watched(probe)
    storage.failed('SQLITE_FULL')
    await vi.advanceTimersByTimeAsync(3_000)
    expect(storage.state().ok).toBe(false)
    await vi.advanceTimersByTimeAsync(3_000)
    expect(storage.state()).toEqual({ ok: true })
    expect(told.at(-1)).toBe('the database is well again')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(probe).toHaveBeenCalledTimes(2)
  })

  it('because its file is damaged is not tried again', async () => {
    const probe = vi.fn().mockResolvedValue(undefined)
    const { storage } = watched(probe)
    storage.failed('SQLITE_CORRUPT')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(probe).not.toHaveBeenCalled()
    expect(storage.state().ok).toBe(false)
  })

  it('because it has no primary has that reason until there is one, whatever fails meanwhile', () => {
    const { told, storage } = watched(async () => {})
    storage.failed('NO_PRIMARY')
    storage.failed('MongoServerSelectionError')
    expect(storage.state()).toMatchObject({ reason: 'NO_PRIMARY' })
    storage.ended('NO_PRIMARY')
    expect(storage.state()).toEqual({ ok: true })
    expect(told).toEqual(['the database is not well', 'the database is well again'])
  })

  it('says nothing of another database in the same process', () => {
    const [one, other] = [watched(async () => {}), watched(async () => {})]
    one.storage.failed('SQLITE_FULL')
    expect(other.storage.state()).toEqual({ ok: true })
  })
})

describe('an operator reads what is wrong', () => {
  it.each([
    ['SQLITE_FULL', 'the disk is full'],
    ['SQLITE_CORRUPT', 'its file is damaged'],
    ['SQLITE_READONLY', 'may not be written'],
    ['NO_PRIMARY', 'no member of the replica set takes writes'],
    ['NotWritablePrimary', 'no member of the replica set takes writes'],
    ['PrimarySteppedDown', 'no member of the replica set takes writes'],
    ['InterruptedDueToReplStateChange', 'no member of the replica set takes writes'],
    ['WriteConcernFailed', 'does not get to most members'],
    ['WriteConcernTimeout', 'does not get to most members'],
    ['OutOfDiskSpace', 'the disk of its primary is full'],
    ['MongoServerSelectionError', 'can be reached; look whether mongod runs'],
    ['MongooseServerSelectionError', 'can be reached; look whether mongod runs'],
    ['MongoNetworkError', 'cannot be reached, hangs or stops'],
    ['MongoNetworkTimeoutError', 'cannot be reached, hangs or stops'],
    ['PoolClearedOnNetworkError', 'cannot be reached, hangs or stops'],
    ['MongoPoolClearedError', 'cannot be reached, hangs or stops'],
    ['InterruptedAtShutdown', 'cannot be reached, hangs or stops'],
    ['ShutdownInProgress', 'cannot be reached, hangs or stops'],
    ['SOMETHING_ELSE', 'does not get on disk'],
  ])('with %s', (reason, said) => {
    expect(whatToDo(reason)).toContain(said)
  })
})
