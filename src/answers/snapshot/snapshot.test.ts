import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { announcePublication } from '#collections/hooks/publication-bus.ts'
import { publishedIn } from '#collections/published.ts'
import { databaseWith } from '#tests/fixtures/content/database.ts'
import { openSnapshot, type Snapshot } from './snapshot.ts'

const START = Date.parse('2026-11-23T10:00:00Z')
let dataDir: string
let open: Snapshot[] = []

beforeEach(() => {
  vi.useFakeTimers({ now: START, toFake: ['Date', 'setTimeout', 'clearTimeout'] })
  dataDir = mkdtempSync(path.join(tmpdir(), 'eenmond-snapshot-'))
})
afterEach(async () => {
  for (const snapshot of open) await snapshot.close()
  open = []
  vi.useRealTimers()
  rmSync(dataDir, { recursive: true, force: true })
})

const database = () => databaseWith(() => Date.now())

async function opened(from: ReturnType<typeof database> | null) {
  const told: string[] = []
  const log = { info: (line: string) => void told.push(line), warn: (line: string) => void told.push(line) }
  const given = from ? { payload: from.payload } : { payload: null, secret: 'geheim' }
  const snapshot = await openSnapshot({ ...given, dataDir, log })
  open.push(snapshot)
  return { snapshot, told, count: () => snapshot.current().counts.products }
}
const later = (ms: number) => vi.advanceTimersByTimeAsync(ms)

describe('the published content in memory', () => {
  it('is what the database has, and offered to who asks on the same instance', async () => {
    const from = database()
    from.publish('paspoort')
    const { snapshot, count } = await opened(from)
    expect(count()).toBe(1)
    expect(snapshot.status()).toMatchObject({
      revision: 1,
      databaseReachable: true,
      source: 'database',
      since: '2026-11-23T10:00:00.000Z',
      counts: { products: 1 },
    })
    expect([...publishedIn(from.payload).products.keys()]).toEqual(['paspoort'])
  })

  it('follows within a second what another process publishes', async () => {
    const from = database()
    const { count } = await opened(from)
    from.publish('paspoort')
    await later(1_000)
    expect(count()).toBe(1)
  })

  it('follows at once what this process publishes', async () => {
    const from = database()
    const { count } = await opened(from)
    from.publish('paspoort')
    announcePublication(from.payload)
    await later(20)
    expect(count()).toBe(1)
  })

  it('is one view as long as nothing changes, also by itself', async () => {
    const from = database()
    const { snapshot } = await opened(from)
    const view = snapshot.current()
    await later(60_000)
    expect(snapshot.current()).toBe(view)
    vi.setSystemTime(view.validUntil)
    expect(snapshot.current()).not.toBe(view)
  })

  it('is viewed anew when the clock is set back', async () => {
    const { snapshot } = await opened(database())
    const view = snapshot.current()
    vi.setSystemTime(START - 1)
    expect(snapshot.current()).not.toBe(view)
  })

  it('is not changed by a draft that is laid over it', async () => {
    const { snapshot } = await opened(database())
    const draft = { kind: 'products', id: 'x', document: { id: 'x', slug: 'nieuw', title: { nl: 'Nieuw' } } } as never
    const notice = { nl: 'Concept', en: 'Draft' }
    expect(snapshot.withDraft({ draft, notice }).product('nieuw', 'nl')?.title).toBe('Nieuw')
    expect(snapshot.current().product('nieuw', 'nl')).toBeNull()
  })
})

describe('a database that is away', () => {
  it('is told once, as is that it is back, and takes nothing', async () => {
    const from = database()
    from.publish('paspoort')
    const { snapshot, told, count } = await opened(from)
    from.state.isAway = true
    await later(3_000)
    expect(count()).toBe(1)
    expect(snapshot.status()).toMatchObject({ databaseReachable: false, since: '2026-11-23T10:00:01.000Z' })
    from.state.isAway = false
    await later(1_000)
    expect(snapshot.status().databaseReachable).toBe(true)
    expect(told.filter((line) => !line.startsWith('looking'))).toEqual([
      'the database cannot be reached; serving the last known good content',
      'the database is back',
    ])
    expect(told.filter((line) => line === 'looking for publications failed: away')).toHaveLength(3)
  })

  it('at the start leaves what is on disk, until the database is given', async () => {
    const from = database()
    from.publish('paspoort')
    await (await opened(from)).snapshot.close()
    const { snapshot, told, count } = await opened(null)
    expect(count()).toBe(1)
    expect(snapshot.status()).toMatchObject({ databaseReachable: false, source: 'disk' })
    from.publish('rijbewijs')
    await snapshot.attach(from.payload)
    expect(count()).toBe(2)
    expect(snapshot.status()).toMatchObject({ databaseReachable: true, source: 'database' })
    expect(told).toEqual(['the database is back'])
    expect([...publishedIn(from.payload).products.keys()]).toContain('rijbewijs')
    from.publish('vergunning')
    announcePublication(from.payload)
    await later(20)
    expect(count()).toBe(3)
  })

  it('at the start with nothing on disk is no start', async () => {
    await expect(opened(null)).rejects.toThrow('there is no earlier content on disk to serve')
  })
})

it('says nothing more once it is closed', async () => {
  const from = database()
  const { snapshot, told } = await opened(from)
  await snapshot.close()
  from.state.isAway = true
  await later(10_000)
  expect(told).toEqual([])
})
