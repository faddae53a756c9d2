import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { FREE } from '#collections/sign-in/delay.ts'
import { makeAccount, type TestAccount } from '../helpers/account.ts'
import { openTestDatabase, type TestDatabase } from '../helpers/payload.ts'
import { askApi } from '../helpers/rest.ts'
import { makeUser, PASSWORD } from '../helpers/users.ts'

const OTHER = 'een-ander-lang-wachtwoord'

let database: TestDatabase

beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const account = (role: 'redacteur' | 'beheerder' | 'medewerker' | 'kennisredacteur') =>
  makeAccount(database.payload, role)
/** Somebody who typed the password longer ago than any act allows. */
async function idle(role: Parameters<typeof account>[0]): Promise<TestAccount> {
  const own = await account(role)
  await own.letPass(11)
  return own
}
const confirm = (who: TestAccount, password = PASSWORD) => who.ask('POST', '/users/confirm', { password })
const codeOf = ({ status, body }: Awaited<ReturnType<TestAccount['ask']>>) => [status, body.errors?.[0]?.data?.code]
const ASKED = [403, 'confirmPassword']

describe('who changes his own account over REST', () => {
  it.each([
    ['password', { password: OTHER }],
    ['e-mail address', { email: 'van-een-ander@example.nl' }],
  ])('typed the password less than a minute ago, for another %s', async (_what, change) => {
    const own = await account('redacteur')
    await own.letPass(2)
    expect(codeOf(await own.ask('PATCH', `/users/${own.id}`, change))).toEqual(ASKED)
    const bulk = await own.ask('PATCH', `/users?where[id][equals]=${own.id}`, change)
    expect(bulk.body.docs).toEqual([])
    expect(await signsIn(own)).toBe(true)
    expect((await confirm(own)).status).toBe(200)
    expect((await own.ask('PATCH', `/users/${own.id}`, change)).status).toBe(200)
  })

  it('can then sign in with the new ones, and the password is kept nowhere', async () => {
    const own = await account('kennisredacteur')
    const change = { email: 'nieuw@example.nl', password: OTHER }
    expect((await own.ask('PATCH', `/users/${own.id}`, change)).status).toBe(200)
    expect(await signsIn({ email: 'nieuw@example.nl', password: OTHER })).toBe(true)
    expect(JSON.stringify(await kept(own))).not.toContain(OTHER)
  })

  it('needs no password to leave both as they are', async () => {
    const own = await idle('redacteur')
    expect((await own.ask('PATCH', `/users/${own.id}`, { email: own.email })).status).toBe(200)
  })

  it('cannot do it around the password', async () => {
    const own = await idle('redacteur')
    const before = await kept(own)
    await own.ask('PATCH', `/users/${own.id}`, {
      hash: 'x',
      salt: 'x',
      resetPasswordToken: 'x',
      resetPasswordExpiration: '2099-01-01',
      sessions: [],
    })
    expect(await kept(own)).toEqual(before)
  })

  it('changes nothing as a medewerker, who has no admin', async () => {
    const own = await account('medewerker')
    for (const change of [{ password: OTHER }, { name: 'Een ander' }, {}]) {
      expect((await own.ask('PATCH', `/users/${own.id}`, change)).status).toBe(403)
    }
  })
})

describe('ASVS 7.5.1: a beheerder who typed the password longer than ten minutes ago is asked for it', () => {
  let boss: TestAccount
  beforeAll(async () => {
    boss = await account('beheerder')
  })
  beforeEach(async () => {
    await database.payload.db.deleteMany({ collection: 'sign-in-marks', where: {} })
    await boss.letPass(11)
  })
  const colleague = () => makeUser(database.payload, { email: `${randomUUID()}@example.nl`, roles: ['redacteur'] })

  it.each([
    ['to make an account', 'POST', () => '/users', { name: 'Nieuw', password: OTHER, roles: ['beheerder'] }],
    ['to give roles', 'PATCH', at, { roles: ['beheerder'] }],
    ['to take roles', 'PATCH', at, { roles: ['medewerker'] }],
    ['to choose a password for a colleague', 'PATCH', at, { password: OTHER }],
    ['to change the e-mail address of a colleague', 'PATCH', at, { email: `${randomUUID()}@example.nl` }],
    ['to change many at once', 'PATCH', inBulk, { roles: ['beheerder'] }],
    ['to delete an account', 'DELETE', at, undefined],
    ['to delete many at once', 'DELETE', inBulk, undefined],
    ['to let somebody try again', 'POST', () => '/users/unlock', 'email'],
    ['to end the sessions of somebody', 'POST', () => '/users/sessions/end', 'account'],
  ])('%s', async (_what, method, pathOf, given) => {
    const other = await colleague()
    const data =
      given === 'email'
        ? { email: other.email }
        : given === 'account'
          ? { account: other.id }
          : method === 'POST'
            ? { ...(given as object), email: `${randomUUID()}@example.nl` }
            : given
    const before = await kept(other)
    const refused = await boss.ask(method, pathOf(other), data)
    expect(codeOf(refused)).toEqual(ASKED)
    expect(await kept(other)).toEqual(before)
    await confirm(boss)
    const done = await boss.ask(method, pathOf(other), data)
    expect([done.status, done.body.errors ?? []]).toEqual([expect.toSatisfy((status) => status < 300), []])
  })

  it('and not to change a name, which opens nothing', async () => {
    const other = await colleague()
    expect((await boss.ask('PATCH', `/users/${other.id}`, { name: 'Anders' })).status).toBe(200)
  })

  it('for this session alone, and for ten minutes', async () => {
    const other = await colleague()
    const second = await boss.signIn()
    await boss.letPass(11)
    const change = () => boss.ask('PATCH', `/users/${other.id}`, { roles: ['eindredacteur'] })
    expect((await second.ask('POST', '/users/confirm', { password: PASSWORD })).status).toBe(200)
    expect(codeOf(await change())).toEqual(ASKED)
    await confirm(boss)
    await database.payload.db.updateMany({
      collection: 'sign-in-marks',
      where: { moment: { exists: true } },
      data: { moment: new Date(Date.now() - 11 * 60_000).toISOString() },
    })
    expect(codeOf(await change())).toEqual(ASKED)
  })

  it('and guessing it is limited as signing in is', async () => {
    for (let tries = 0; tries <= FREE.address; tries += 1) {
      expect(codeOf(await confirm(boss, 'verkeerd'))).toEqual([403, 'wrongPassword'])
    }
    expect((await confirm(boss)).status).toBe(403)
  })

  it('and nobody confirms without a session, or with something that is no password', async () => {
    for (const data of [{}, { password: 7 }, { password: { $ne: '' } }, { password: '' }]) {
      expect((await boss.ask('POST', '/users/confirm', data)).status).toBe(403)
    }
    const nobody = { payload: database.payload, path: '/users/confirm', method: 'POST', data: { password: PASSWORD } }
    expect((await askApi(nobody)).status).toBe(401)
  })
})

function at({ id }: { id: string }): string {
  return `/users/${id}`
}

function inBulk({ id }: { id: string }): string {
  return `/users?where[id][equals]=${id}`
}

describe('who forgot the password', () => {
  it('gets the same answer as somebody without an account, and soon', { timeout: 10_000 }, async () => {
    const { email } = await account('redacteur')
    const { payload } = database
    const asked = [email, `${randomUUID()}@example.nl`].map((to) =>
      askApi({ payload, path: '/users/forgot-password', method: 'POST', data: { email: to } }),
    )
    const [known, unknown] = await Promise.all(asked)
    expect([known?.status, await known?.text()]).toEqual([200, await unknown?.text()])
    expect(unknown?.status).toBe(200)
  })
})

function signsIn({ email, password = PASSWORD }: { email: string; password?: string }): Promise<boolean> {
  const signingIn = database.payload.login({ collection: 'users', data: { email, password } })
  return signingIn.then(
    () => true,
    () => false,
  )
}

async function kept({ id }: Pick<TestAccount, 'id'>) {
  const user = await database.payload.db.findOne({ collection: 'users', where: { id: { equals: id } } })
  const { updatedAt: _, ...rest } = user as unknown as Record<string, unknown>
  return rest
}
