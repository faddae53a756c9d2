import { createLocalReq } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { clearAttempts, countAttempt, recordSuccess } from '#collections/sign-in/attempts.ts'
import { FREE } from '#collections/sign-in/delay.ts'
import type { Snapshot } from '#src/answers/snapshot/snapshot.ts'
import { retryThrown } from '#src/database/transient.ts'
import { ask } from '../fixtures/server/ask.ts'
import { openTestApp, type TestApp } from '../helpers/app.ts'
import { openTestDatabase, openTestSnapshot, type TestDatabase, until } from '../helpers/payload.ts'
import { askApi } from '../helpers/rest.ts'
import { PASSWORD, userWith } from '../helpers/users.ts'

const STRANGER = '203.0.113.66'
const OFFICE = '198.51.100.7'
const HOUR = 60 * 60_000

let database: TestDatabase
let snapshot: Snapshot
let app: TestApp
let owner: { id: string; email: string }

beforeAll(async () => {
  database = await openTestDatabase()
  snapshot = await openTestSnapshot(database)
  // What one process counts in memory is another matter: many processes share what is tried here.
  app = await openTestApp({ database, snapshot, api: true, rates: { signIn: 1000, signInPerAddress: 1000 } })
  owner = await userWith({ payload: database.payload, role: 'redacteur' })
})
afterAll(async () => {
  await app.close()
  await snapshot.close()
  await database.close()
})
beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(async () => {
  vi.useRealTimers()
  await database.payload.db.deleteMany({ collection: 'sign-in-marks', where: {} })
})

const later = (ms: number) => vi.setSystemTime(Date.now() + ms)
const reqFrom = (network: string) => createLocalReq({ context: { network } }, database.payload)

/** Tries without their costly part, so that a test can do many. */
async function guess(times: number, networkOf: (index: number) => string = () => STRANGER): Promise<number> {
  let allowed = 0
  for (let index = 0; index < times; index += 1) {
    if (await countAttempt(await reqFrom(networkOf(index)), owner)) allowed += 1
  }
  return allowed
}
const elsewhere = (index: number) => `10.1.${index >> 8}.${index & 255}`

const DOORS = {
  admin: (from: string, password: string) =>
    ask(`${app.base}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': from, 'sec-fetch-site': 'same-origin' },
      body: JSON.stringify({ email: owner.email, password }),
    }).then(({ status }) => status === 200),
  desk: (from: string, password: string) =>
    ask(`${app.base}/kcc/inloggen`, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'x-forwarded-for': from,
        'sec-fetch-site': 'same-origin',
      },
      body: new URLSearchParams({ email: owner.email, password }).toString(),
    }).then(({ status }) => status === 303),
}
const signsIn = (from: string, password = PASSWORD) => DOORS.admin(from, password)

describe.each(Object.keys(DOORS) as (keyof typeof DOORS)[])('A13: at the door of the %s', (door) => {
  it('a stranger who guesses wrong waits, and does not keep the owner out', async () => {
    for (let tries = 0; tries <= FREE.address; tries += 1) expect(await DOORS[door](STRANGER, 'verkeerd')).toBe(false)
    expect(await DOORS[door](STRANGER, PASSWORD)).toBe(false)
    expect(await DOORS[door](OFFICE, PASSWORD)).toBe(true)
  })
})

it('A13: an owner who signs in from ever new networks is not taken for someone who guesses', async () => {
  for (let index = 0; index < FREE.account + 10; index += 1) {
    const req = await reqFrom(elsewhere(index))
    expect(await countAttempt(req, owner), `network ${index}`).toBe(true)
    await recordSuccess(req, owner)
  }
  // Who guesses from many networks still is.
  expect(await guess(FREE.account + 10, (index) => elsewhere(1000 + index))).toBeLessThan(FREE.account + 10)
})

describe('A13: whoever guesses', () => {
  it('gets in with the right password when the wait is over, and starts anew', async () => {
    await guess(FREE.address + 1)
    later(29_000)
    expect(await signsIn(STRANGER)).toBe(false)
    later(2_000)
    expect(await signsIn(STRANGER)).toBe(true)
    expect(await guess(FREE.address)).toBe(FREE.address)
  })

  it('waits longer each time, and gets no more tries by asking while he waits', async () => {
    let allowed = await guess(FREE.address)
    for (let second = 0; second < 3600; second += 15) {
      allowed += await guess(1)
      later(15_000)
    }
    // 30 s, 1, 2, 4, 8 minutes, and then one in a quarter of an hour.
    expect(allowed).toBe(FREE.address + 8)
  })

  it('gets no more tries by asking many times at once', async () => {
    const reqs = await Promise.all(Array.from({ length: 30 }, () => reqFrom(STRANGER)))
    const allowed = (await Promise.all(reqs.map((req) => countAttempt(req, owner)))).filter(Boolean)
    expect(allowed.length).toBeLessThanOrEqual(FREE.address + 1)
  })

  it('gains nothing by many addresses, and does not stop the owner where he signed in before', async () => {
    expect(await signsIn(OFFICE)).toBe(true)
    expect(await guess(3 * FREE.account, elsewhere)).toBe(FREE.account + 1)
    expect(await signsIn('192.0.2.200')).toBe(false)
    expect(await signsIn(OFFICE)).toBe(true)
    // Known is not free: from there too he has few tries.
    expect(await guess(10, () => OFFICE)).toBe(FREE.address + 1)
  })

  it('makes an address of the owner not known for ever', async () => {
    expect(await signsIn(OFFICE)).toBe(true)
    later(61 * 24 * HOUR)
    await guess(FREE.account + 1, elsewhere)
    expect(await signsIn(OFFICE)).toBe(false)
  })
})

describe('A13: an owner who has to wait is let in', () => {
  const blocked = async () => {
    await guess(FREE.account + 1, elsewhere)
    await guess(FREE.address + 1, () => OFFICE)
    expect(await signsIn(OFFICE)).toBe(false)
  }

  it('by a new password with a mail', async () => {
    await blocked()
    const { payload } = database
    const token = await retryThrown(() =>
      payload.forgotPassword({ collection: 'users', data: owner, disableEmail: true }),
    )
    await payload.resetPassword({ collection: 'users', data: { token, password: PASSWORD }, overrideAccess: true })
    expect(await signsIn(OFFICE)).toBe(true)
  })

  it('by a beheerder, which is told in the audit list', async () => {
    await blocked()
    const { payload } = database
    const unlock = { payload, path: '/users/unlock', method: 'POST', data: { email: owner.email } }
    expect((await askApi({ ...unlock, who: 'eindredacteur' })).status).toBe(403)
    expect((await askApi({ ...unlock, who: 'beheerder' })).status).toBe(200)
    expect(await signsIn(OFFICE)).toBe(true)
    const told = await payload.find({ collection: 'audit', where: { action: { equals: 'unlocked' } } })
    expect(told.docs).toMatchObject([{ document: owner.id, name: 'Test beheerder' }])
  })
})

describe('A13: what is remembered', () => {
  const rows = async () => (await database.payload.db.find({ collection: 'sign-in-marks', pagination: false })).docs

  it('holds no address and no account', async () => {
    await signsIn(OFFICE)
    await countAttempt(await reqFrom(STRANGER), { typed: 'iemand@example.nl' })
    const kept = JSON.stringify(await rows())
    expect((await rows()).length).toBeGreaterThan(2)
    for (const secret of [OFFICE, STRANGER, owner.id, owner.email, 'iemand']) expect(kept).not.toContain(secret)
  })

  it('is removed when it has passed', async () => {
    await guess(20, elsewhere)
    later(25 * HOUR)
    await guess(1)
    expect(await rows()).toHaveLength(2)
  })

  it('is read and written by nobody over REST', async () => {
    for (const who of [null, 'medewerker', 'beheerder'] as const) {
      for (const method of ['GET', 'POST', 'DELETE']) {
        const { status } = await askApi({
          payload: database.payload,
          path: '/sign-in-marks?where[id][exists]=true',
          who,
          method,
          data: method === 'GET' ? undefined : {},
        })
        expect(status, `${who} ${method}`).toBe(403)
      }
    }
  })
})

it('A18: failed sign-ins of one account are one line an hour with how many, and nothing of who tried', async () => {
  vi.useRealTimers()
  await clearAttempts(await reqFrom(STRANGER), owner)
  const lines = async (action: string) => {
    const where = { and: [{ action: { equals: action } }, { document: { equals: owner.id } }] } as const
    return (await database.payload.find({ collection: 'audit', where: { and: [...where.and] }, sort: '-createdAt' }))
      .docs
  }
  const before = { failed: (await lines('signInFailed')).length, delayed: (await lines('signInDelayed')).length }
  for (let tries = 0; tries < FREE.address + 3; tries += 1) await signsIn(STRANGER, 'verkeerd')
  await until(async () => /^\d+ keer/.test(String((await lines('signInDelayed'))[0]?.note)))
  const [failed] = await lines('signInFailed')
  expect(failed).toMatchObject({ title: 'Test redacteur', user: null, name: 'Onbekend' })
  expect((await lines('signInFailed')).length - before.failed).toBeLessThanOrEqual(2)
  expect(JSON.stringify(await lines('signInFailed'))).not.toContain(STRANGER)
})
