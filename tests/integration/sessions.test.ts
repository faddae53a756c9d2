import { createLocalReq, type Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createStaff } from '#src/server/security/staff.ts'
import { makeAccount, sessionWith } from '../helpers/account.ts'
import { openTestDatabase, type TestDatabase } from '../helpers/payload.ts'

const HOUR = 60

let database: TestDatabase

beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const account = (role: 'redacteur' | 'beheerder' | 'medewerker' = 'redacteur') => makeAccount(database.payload, role)
const isIn = async ({ ask }: Pick<Awaited<ReturnType<typeof account>>, 'ask'>) =>
  Boolean((await ask('GET', '/users/me')).body.user)

describe('A28: a session', () => {
  it('ends 12 hours after signing in, however often it was extended, in the admin and at the desk', async () => {
    const own = await account()
    const staff = createStaff({ payload: () => database.payload })
    const atDesk = async (token: string) => Boolean(await staff.whoIs(`payload-token=${token}`))
    let { token } = own
    for (let hours = 0; hours < 11; hours += 5.5) {
      await own.letPass(5.5 * HOUR)
      const extended = await sessionWith(database.payload, token).ask('POST', '/users/refresh-token')
      expect(extended.status).toBe(200)
      token = extended.body.refreshedToken
    }
    expect([await isIn(sessionWith(database.payload, token)), await atDesk(token)]).toEqual([true, true])
    await own.letPass(HOUR + 1)
    for (const each of [own.token, token]) {
      expect([await isIn(sessionWith(database.payload, each)), await atDesk(each)]).toEqual([false, false])
    }
    expect((await sessionWith(database.payload, token).ask('POST', '/users/refresh-token')).status).toBe(403)
  })

  it('says when it is extended that it ends then, so that the admin can warn', async () => {
    const own = await account()
    await own.letPass(6 * HOUR)
    const { body } = await own.ask('POST', '/users/refresh-token')
    const left = body.exp - Date.now() / 1000
    expect(left).toBeGreaterThan(5.9 * 3600)
    expect(left).toBeLessThanOrEqual(6 * 3600)
    expect(await isIn(sessionWith(database.payload, body.refreshedToken))).toBe(true)
  })

  it('that was ended while it was being extended is refused', async () => {
    const { id } = await account()
    const { payload } = database
    const user = await payload.findByID({ collection: 'users', id })
    const url = 'http://localhost:3000/api/users/refresh-token'
    const req = await createLocalReq(
      { user: { ...user, _sid: 'ended' } as never, req: { url, routeParams: { collection: 'users' } } },
      payload,
    )
    const endpoints = payload.collections.users.config.endpoints || []
    const refresh = endpoints.find(({ path }) => path === '/refresh-token')!
    await expect(refresh.handler(req)).rejects.toMatchObject({ status: 403 })
  })

  it('ends 8 hours after it was last extended', async () => {
    const own = await account()
    await own.letPass(8 * HOUR + 1)
    expect(await isIn(own)).toBe(false)
  })
})

describe('own sessions', () => {
  it('are seen: when they began and were extended, and which one this is', async () => {
    const own = await account('medewerker')
    await own.letPass(2 * HOUR)
    const other = await own.signIn()
    const { status, body } = await other.ask('GET', '/users/sessions')
    expect(status).toBe(200)
    expect(body.sessions.map(({ isThisOne }: { isThisOne: boolean }) => isThisOne)).toEqual([true, false])
    const hours = body.sessions.map(({ begun }: { begun: string }) =>
      Math.round((Date.now() - Date.parse(begun)) / 3.6e6),
    )
    expect(hours).toEqual([0, 2])
  })

  it('are ended one by one, or all but this one, at once, with a line in the audit list', async () => {
    const own = await account('medewerker')
    const [second, third, fourth] = [await own.signIn(), await own.signIn(), await own.signIn()]
    const { body } = await second.ask('GET', '/users/sessions')
    const [, one] = body.sessions
    expect((await own.ask('POST', '/users/sessions/end', { id: one.id })).body).toEqual({ ended: 1 })
    const stillIn = await Promise.all([own, second, third, fourth].map(isIn))
    expect(stillIn.filter(Boolean)).toHaveLength(3)
    expect((await own.ask('POST', '/users/sessions/end', { others: true })).body).toEqual({ ended: 2 })
    expect(await Promise.all([own, second, third, fourth].map(isIn))).toEqual([true, false, false, false])
    const where: Where = { and: [{ action: { equals: 'sessionsEnded' } }, { document: { equals: own.id } }] }
    const { docs } = await database.payload.find({ collection: 'audit', where, sort: 'createdAt' })
    expect(docs.map(({ note, user }) => [note, user])).toEqual([
      ['1 sessie', own.id],
      ['2 sessies', own.id],
    ])
  })

  it('are no business of others: nobody sees or ends those of somebody else by their id', async () => {
    const [own, other] = [await account(), await account()]
    const { body } = await own.ask('GET', '/users/sessions')
    expect((await other.ask('POST', '/users/sessions/end', { id: body.sessions[0].id })).body).toEqual({ ended: 0 })
    expect((await other.ask('POST', '/users/sessions/end', { account: own.id })).status).toBe(403)
    expect(await isIn(own)).toBe(true)
    const boss = await account('beheerder')
    for (const who of [other, boss]) {
      expect((await who.ask('GET', `/users/${own.id}`)).body.sessions ?? []).toEqual([])
    }
    expect((await sessionWith(database.payload, 'onzin').ask('GET', '/users/sessions')).status).toBe(401)
    expect((await own.ask('POST', '/users/sessions/end', {})).status).toBe(400)
  })
})

it('a medewerker ends his other sessions at the desk', async () => {
  const own = await account('medewerker')
  const other = await own.signIn()
  const staff = createStaff({ payload: () => database.payload })
  const user = (await staff.whoIs(`payload-token=${own.token}`))!
  expect(user.sessions).toHaveLength(2)
  expect(await staff.endSessions(user, { id: '', others: false })).toBe(0)
  expect(await staff.endSessions(user, { id: '', others: true })).toBe(1)
  expect([await isIn(own), await isIn(other)]).toEqual([true, false])
})

it('a beheerder ends all sessions of somebody', async () => {
  const [own, boss] = [await account(), await account('beheerder')]
  const second = await own.signIn()
  expect((await boss.ask('POST', '/users/sessions/end', { account: own.id })).body).toEqual({ ended: 2 })
  expect([await isIn(own), await isIn(second), await isIn(boss)]).toEqual([false, false, true])
  const req = await createLocalReq({}, database.payload)
  expect(await database.payload.findByID({ collection: 'users', id: own.id, req })).toMatchObject({
    roles: ['redacteur'],
  })
})
