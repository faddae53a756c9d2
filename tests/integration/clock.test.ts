import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSnapshot, type Snapshot } from '#src/answers/snapshot/snapshot.ts'
import { ask } from '../fixtures/server/ask.ts'
import { openTestApp, type TestApp } from '../helpers/app.ts'
import { openTestDatabase, silent, type TestDatabase } from '../helpers/payload.ts'

const MINUTE = 60_000
const STARTS = Date.parse('2027-03-01T12:00:00+01:00')

let database: TestDatabase
let snapshot: Snapshot
let app: TestApp
let clock = STARTS - MINUTE

beforeAll(async () => {
  database = await openTestDatabase()
  const { docs } = await database.payload.find({ collection: 'facts', where: { key: { equals: 'bezwaar-termijn' } } })
  const values = [
    { number: 6, termUnit: 'weken' as const, source: 'Awb', until: new Date(STARTS).toISOString() },
    { number: 7, termUnit: 'weken' as const, source: 'Test', from: new Date(STARTS).toISOString() },
  ]
  await database.payload.update({ collection: 'facts', id: docs[0]!.id, data: { values, _status: 'published' } })
  snapshot = await openSnapshot({ ...database, log: silent, now: () => clock })
  app = await openTestApp({ database, snapshot })
})
afterAll(async () => {
  await app.close()
  await snapshot.close()
  await database.close()
})

/** How many weeks the website and the open data say, asked twice: made, and from the kept pages. */
async function weeks(): Promise<string[]> {
  const said: string[] = []
  for (const path of ['/producten/bezwaar', '/open/v1/producten/bezwaar', '/producten/bezwaar']) {
    const body = (await ask(app.base + path)).body.toString()
    said.push(/data-fact="bezwaar-termijn"[^>]*>(\d)/.exec(body)?.[1] ?? /"value":"P(\d)W"/.exec(body)?.[1] ?? 'none')
  }
  return said
}

describe('A24: a clock that is set', () => {
  it.each([
    ['just before the moment', STARTS - MINUTE, '6'],
    ['forward past it', STARTS, '7'],
    ['back half an hour', STARTS - 30 * MINUTE, '6'],
    ['forward again', STARTS + MINUTE, '7'],
    ['back seven years', STARTS - 7 * 365 * 24 * 60 * MINUTE, '6'],
    ['forward ten years', STARTS + 10 * 365 * 24 * 60 * MINUTE, '7'],
    ['back one millisecond before it', STARTS - 1, '6'],
  ])('%s: every reader gets what holds then', async (_, moment, expected) => {
    clock = moment
    expect(await weeks()).toEqual([expected, expected, expected])
  })

  it('makes nothing anew while it runs on within what holds', () => {
    clock = STARTS + MINUTE
    const view = snapshot.current()
    clock += MINUTE / 2
    expect(view.validUntil).toBeGreaterThan(clock)
    expect(snapshot.current()).toBe(view)
  })
})
