import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { buildConfig, getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { databaseAdapter } from '#src/database/adapter.ts'
import { COLLECTION, type SharedCounts, sharedCountsIn } from '#src/database/shared-counts.ts'
import { createCounts } from '#src/server/security/counts.ts'
import { echo, runApp } from '../../fixtures/server/app.ts'
import { ask } from '../../fixtures/server/ask.ts'

const url = process.env.MONGODB_URL ?? ''
const SECRET = 'a-secret-for-tests-of-more-than-32-characters'
const WINDOW = 15 * 60_000

// On SQLite processes share no counts. Only `npm run test:mongodb` runs this file.
describe('counts in MongoDB, of two processes on one database', () => {
  const database = `eenmond-counts-${process.pid}`
  const all: Payload[] = []
  let first: Payload
  let one: SharedCounts
  let other: SharedCounts
  let key = ''

  const open = async (at: string, secret = SECRET) => {
    const db = await databaseAdapter({ kind: 'mongodb', url: at.replace(/\/?(\?|$)/, `/${database}$1`) })
    const config = await buildConfig({ db, secret, collections: [], telemetry: false })
    const payload = await getPayload({ config, key: `counts ${all.length}` })
    all.push(payload)
    return { payload, counts: sharedCountsIn(payload) as SharedCounts }
  }
  const kept = () => connectionOf(first).collection(COLLECTION)

  beforeAll(async () => {
    const opened = await open(url)
    first = opened.payload
    one = opened.counts
    other = (await open(url)).counts
  })
  beforeEach(() => {
    key = `anna@example.nl 192.0.2.7 ${Math.random()}`
  })
  afterAll(async () => {
    await connectionOf(first).dropDatabase()
    for (const payload of all) await payload.destroy()
  })

  it('are one count', async () => {
    const begun = await one.add({ key, windowMs: WINDOW })
    expect(begun.count).toBe(1)
    expect(Math.abs(begun.until.getTime() - Date.now() - WINDOW)).toBeLessThan(5_000)
    expect(await other.add({ key, windowMs: WINDOW })).toEqual({ count: 2, until: begun.until })
  })

  it('miss none of 50 at once, and give no number twice', async () => {
    const adding = Array.from({ length: 50 }, (_, n) => (n % 2 ? one : other).add({ key, windowMs: WINDOW }))
    const counts = (await Promise.all(adding)).map(({ count }) => count)
    expect(counts.sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, n) => n + 1))
  })

  it('begin anew once their window has passed, also before MongoDB removes them', async () => {
    await one.add({ key, windowMs: WINDOW })
    await kept().updateMany({}, { $set: { until: new Date(Date.now() - 1) } })
    const { count, until } = await other.add({ key, windowMs: WINDOW })
    expect(count).toBe(1)
    expect(until.getTime()).toBeGreaterThan(Date.now())
  })

  it('are removed by MongoDB itself when they have passed', async () => {
    await one.add({ key, windowMs: WINDOW })
    const [index] = (await kept().indexes()).filter(({ expireAfterSeconds }) => expireAfterSeconds !== undefined)
    expect([index?.key, index?.expireAfterSeconds]).toEqual([{ until: 1 }, 0])
  })

  it('end for the window that was meant, and for no later one', async () => {
    const { until } = await one.add({ key, windowMs: WINDOW })
    await other.remove({ key, until: new Date(until.getTime() - 1) })
    expect((await one.add({ key, windowMs: WINDOW })).count).toBe(2)
    await other.remove({ key, until })
    expect((await one.add({ key, windowMs: WINDOW })).count).toBe(1)
  })

  it('name nobody, and nobody without the secret finds a count', async () => {
    const stranger = (await open(String(url), `another-${SECRET}`)).counts
    await one.add({ key, windowMs: WINDOW })
    expect((await stranger.add({ key, windowMs: WINDOW })).count).toBe(1)
    const documents = await kept().find().toArray()
    expect(JSON.stringify(documents)).not.toMatch(/anna|192\.0\.2/)
    for (const document of documents) expect(Object.keys(document).sort()).toEqual(['_id', 'count', 'until'])
  })

  it('limit sign-ins at two servers as at one, and each for itself when the database is lost', async () => {
    const way = await wayTo(String(url))
    const told: string[] = []
    const log = { info: () => undefined, warn: (_details: object, message: string) => void told.push(message) }
    const front = async (at: string) => {
      const { payload } = await open(at)
      return runApp({ next: echo, rates: { signIn: 3 }, counts: createCounts({ payload: () => payload, log }) })
    }
    const fronts = [await front(way.url), await front(way.url)]
    const tries = async (email: string) => {
      const body = JSON.stringify({ email })
      const given = { method: 'POST', headers: { 'content-type': 'application/json' }, body }
      const statuses = []
      for (const { base } of [...fronts, ...fronts, ...fronts, ...fronts])
        statuses.push((await ask(`${base}/api/users/login`, given)).status)
      return statuses
    }
    expect(await tries(`a${key}`)).toEqual([200, 200, 200, 429, 429, 429, 429, 429])
    way.cut()
    expect(await tries(`b${key}`)).toEqual([200, 200, 200, 200, 200, 200, 429, 429])
    expect(told).toEqual(Array(2).fill('sign-ins are counted by this process alone'))
    for (const one of fronts) await one.close()
  })

  it('are refused by a database that is lost, and go on when it is back', async () => {
    const way = await wayTo(String(url))
    const { counts } = await open(way.url)
    expect((await counts.add({ key, windowMs: WINDOW })).count).toBe(1)
    way.cut()
    await expect(counts.add({ key, windowMs: WINDOW })).rejects.toThrow()
    await way.mend()
    await expect.poll(() => counts.add({ key, windowMs: WINDOW }).catch(() => null), { timeout: 30_000 }).not.toBeNull()
    way.cut()
  })
})

const connectionOf = ({ db }: Payload) => (db as unknown as MongooseAdapter).connection

/** A way to the first member of a MongoDB that can be cut. */
async function wayTo(database: string) {
  const [, host = '127.0.0.1', port = '27017'] = /@?([^/@:,]+):(\d+)/.exec(database.slice('mongodb://'.length)) ?? []
  const sockets = new Set<Socket>()
  const make = () =>
    createServer((socket) => {
      const there = connect(Number(port), host)
      for (const end of [socket, there]) {
        sockets.add(end)
        end.on('error', () => end.destroy()).on('close', () => sockets.delete(end))
      }
      socket.pipe(there).pipe(socket)
    })
  let server = make().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const at = (server.address() as AddressInfo).port
  return {
    url: `mongodb://127.0.0.1:${at}/?directConnection=true&replicaSet=rs0`,
    cut: () => {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
    mend: async () => {
      server = make().listen(at, '127.0.0.1')
      await once(server, 'listening')
    },
  }
}
