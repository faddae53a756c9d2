import { randomUUID } from 'node:crypto'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeFirstAdministrator } from '#src/server/security/first-administrator.ts'
import { openTestDatabase, type TestDatabase, until } from '../helpers/payload.ts'
import { askApi, type Rest, restAs } from '../helpers/rest.ts'

import { makeUser, PASSWORD } from '../helpers/users.ts'

const WEAK = ['aaaaaaaaaaaa', '123456789012', 'welkom012345', '            ', 'x'.repeat(300)]
const OTHER = 'een-ander-lang-wachtwoord'

let database: TestDatabase
let beheerder: Rest

beforeAll(async () => {
  database = await openTestDatabase()
  beheerder = restAs(database.payload, 'beheerder')
})
afterAll(() => database.close())

const account = () => makeUser(database.payload, { email: `${randomUUID()}@example.nl`, roles: ['redacteur'] })

/** What is said at the field of the password, or null where it was accepted. */
const saidAt = ({ status, body }: Awaited<ReturnType<Rest>>) => {
  const [error] = body.errors?.[0]?.data?.errors ?? []
  return status === 400 ? [error?.path, error?.message] : null
}
const ADVICE = ['password', expect.stringMatching(/^(Kies|Dit wachtwoord|Alleen spaties).*\.$/)]

describe('A20: a weak password is refused, with advice at the field,', () => {
  it.each(WEAK)('for a new account: %j', async (password) => {
    const data = { email: `${randomUUID()}@example.nl`, name: 'Nieuw', roles: ['medewerker'], password }
    expect(saidAt(await beheerder('POST', '/users', data))).toEqual(ADVICE)
  })

  it.each(WEAK)('for a colleague, alone or in bulk: %j', async (password) => {
    const { id } = await account()
    expect(saidAt(await beheerder('PATCH', `/users/${id}`, { password }))).toEqual(ADVICE)
    const bulk = await beheerder('PATCH', `/users?where[id][equals]=${id}`, { password })
    expect(bulk.body.docs).toEqual([])
  })

  it.each(WEAK)('with a mail: %j', async (password) => {
    const { email } = await account()
    const { payload } = database
    const token = await payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
    const reset = (chosen: string) =>
      askApi({ payload, path: '/users/reset-password', method: 'POST', data: { token, password: chosen } })
    expect((await reset(password)).status).toBe(400)
    expect((await reset(OTHER)).status).toBe(200)
  })

  it('also where it is made of the name or the municipality', async () => {
    const { id } = await account()
    const { body: site } = await beheerder('GET', '/globals/site?depth=0')
    await beheerder('PATCH', `/users/${id}`, { name: 'Wilhelmina Oosterbaan' })
    for (const word of ['WilhelminaOosterbaan', `${site.municipality.shortName} 2026 2027`]) {
      expect(saidAt(await beheerder('PATCH', `/users/${id}`, { password: word }))).toEqual(ADVICE)
    }
  })

  it('for the first administrator, in one line', async () => {
    const { payload } = database
    const req = await createLocalReq({}, payload)
    const nobody = { ...req, payload: Object.assign(Object.create(payload), { find: async () => ({ docs: [] }) }) }
    const making = makeFirstAdministrator({ req: nobody, email: 'a@example.nl', password: 'welkom012345' })
    await expect(making).rejects.toThrow(/^ADMIN_PASSWORD is too easy to guess: [^\n]+$/)
  })
})

describe('a link for a new password', () => {
  const kept = async (email: string) =>
    (await database.payload.db.findOne<Record<string, string> & { id: string }>({
      collection: 'users',
      where: { email: { equals: email } },
    }))!
  const reset = (token: string) =>
    askApi({
      payload: database.payload,
      path: '/users/reset-password',
      method: 'POST',
      data: { token, password: OTHER },
    }).then(({ status }) => status)
  const forgot = (email: string) =>
    database.payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })

  it('cannot be made from a copy of the database, and works once', async () => {
    const { id, email } = await account()
    const token = await forgot(email)
    const { resetPasswordToken } = await kept(email)
    expect(resetPasswordToken).not.toContain(token)
    expect(await reset(resetPasswordToken!)).toBe(403)
    expect(await reset(resetPasswordToken!.replace('sha256:', ''))).toBe(403)
    // What else happens to the account leaves the link as it is.
    await beheerder('PATCH', `/users/${id}`, { name: 'Anders' })
    expect((await kept(email)).resetPasswordToken).toBe(resetPasswordToken)
    expect(await reset(token)).toBe(200)
    expect(await reset(token)).toBe(403)
  })

  it('works for an hour', async () => {
    const { email } = await account()
    const token = await forgot(email)
    const { resetPasswordExpiration } = await kept(email)
    const minutes = (Date.parse(resetPasswordExpiration!) - Date.now()) / 60_000
    expect(minutes).toBeGreaterThan(58)
    expect(minutes).toBeLessThanOrEqual(60)
    await database.payload.db.updateOne({
      collection: 'users',
      where: { email: { equals: email } },
      data: { resetPasswordExpiration: new Date(Date.now() - 1000).toISOString() },
    })
    expect(await reset(token)).toBe(403)
  })

  it('is still no way in for an account that has none', async () => {
    await account()
    for (const token of ['', 'null', 'undefined', 'sha256:']) expect(await reset(token)).toBe(403)
    expect(
      await database.payload.login({
        collection: 'users',
        data: { email: 'beheerder@example.nl', password: PASSWORD },
      }),
    ).toBeTruthy()
  })
})

it('A3: asking for a new password again and again fills no memory, and goes on afterwards', async () => {
  const ask = async () =>
    (
      await askApi({
        payload: database.payload,
        path: '/users/forgot-password',
        method: 'POST',
        data: { email: `${randomUUID()}@example.nl` },
      })
    ).status
  const statuses = await Promise.all(Array.from({ length: 60 }, ask))
  expect(new Set(statuses)).toEqual(new Set([200, 503]))
  expect(statuses.filter((status) => status === 200).length).toBeLessThanOrEqual(20)
  await until(async () => (await ask()) === 200)
})
