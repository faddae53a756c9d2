import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '#collections/access/roles.ts'
import { openTestDatabase, type TestDatabase } from '../helpers/payload.ts'
import { PASSWORD } from '../helpers/users.ts'

const OTHER = 'een-ander-lang-wachtwoord'

let database: TestDatabase

beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

describe('who changes his own account over REST', () => {
  it.each([
    ['password', { password: OTHER }],
    ['e-mail address', { email: 'van-een-ander@example.nl' }],
  ])('gives the current password for another %s', async (_what, change) => {
    const own = await account('redacteur')
    for (const wrong of [
      {},
      { currentPassword: '' },
      { currentPassword: 'niet-het-wachtwoord' },
      { currentPassword: 7 },
    ]) {
      const { status, fields } = await own.patch({ ...change, ...wrong })
      expect([status, fields]).toEqual([400, ['currentPassword']])
    }
    expect(await signsIn(own)).toBe(true)
  })

  it('gives it for many accounts at once too', async () => {
    const own = await account('redacteur')
    await own.patch({ password: OTHER }, `?where[id][equals]=${own.id}`)
    expect(await signsIn(own)).toBe(true)
  })

  it('can then sign in with the new ones, and the password is kept nowhere', async () => {
    const own = await account('kennisredacteur')
    const change = { email: 'nieuw@example.nl', password: OTHER, currentPassword: PASSWORD }
    expect((await own.patch(change)).status).toBe(200)
    expect(await signsIn({ email: 'nieuw@example.nl', password: OTHER })).toBe(true)
    const kept = await database.payload.db.findOne({ collection: 'users', where: { id: { equals: own.id } } })
    expect(JSON.stringify(kept)).not.toContain(PASSWORD)
  })

  it('needs no password to leave both as they are', async () => {
    const own = await account('eindredacteur')
    expect((await own.patch({ email: own.email, currentPassword: '' })).status).toBe(200)
  })

  it('needs no password where the new one is the current one, as the admin sends it after a change', async () => {
    const own = await account('eindredacteur')
    expect((await own.patch({ password: PASSWORD })).status).toBe(200)
  })

  it('cannot do it around the password', async () => {
    const own = await account('redacteur')
    const before = await kept(own)
    await own.patch({
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
    for (const change of [{ password: OTHER, currentPassword: PASSWORD }, { name: 'Een ander' }, {}]) {
      expect((await own.patch(change)).status).toBe(403)
    }
  })
})

describe('a beheerder', () => {
  it('changes somebody else’s account without that one’s password', async () => {
    const [own, other] = [await account('beheerder'), await account('eindredacteur')]
    expect((await own.patch({ password: OTHER }, `/${other.id}`)).status).toBe(200)
    expect(await signsIn({ email: other.email, password: OTHER })).toBe(true)
  })

  it('needs his own for his own', async () => {
    const own = await account('beheerder')
    expect((await own.patch({ password: OTHER })).fields).toEqual(['currentPassword'])
  })
})

describe('who forgot the password', () => {
  it('gets the same answer as somebody without an account, and soon', { timeout: 10_000 }, async () => {
    const { email } = await account('redacteur')
    const asked = [email, `${randomUUID()}@example.nl`].map((to) =>
      rest('/forgot-password', { method: 'POST', body: JSON.stringify({ email: to }) }),
    )
    const [known, unknown] = await Promise.all(asked)
    expect([known?.status, await known?.text()]).toEqual([200, await unknown?.text()])
    expect(unknown?.status).toBe(200)
  })

  const reset = async (password: string) => {
    const { email } = await account('redacteur')
    const token = await database.payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
    const resetting = database.payload.resetPassword({
      collection: 'users',
      data: { token, password },
      overrideAccess: true,
    })
    await resetting.catch(() => null)
    return signsIn({ email, password })
  }

  it('chooses a new one that is long enough', async () => {
    expect(await reset('kort')).toBe(false)
    expect(await reset(OTHER)).toBe(true)
  })
})

type Account = Awaited<ReturnType<typeof account>>

/** A new account, signed in, with a way to change accounts over REST. Straight at Payload, without the front door. */
async function account(role: Role) {
  const email = `${randomUUID()}@example.nl`
  const data = { email, password: PASSWORD, name: 'Test', roles: [role] }
  const { id } = await database.payload.create({ collection: 'users', data })
  const { token } = await database.payload.login({ collection: 'users', data })
  async function patch(data: object, at = `/${id}`): Promise<{ status: number; fields: string[] }> {
    const response = await rest(at, {
      method: 'PATCH',
      headers: { authorization: `JWT ${token}` },
      body: JSON.stringify(data),
    })
    const { errors = [] } = (await response.json()) as { errors?: { data?: { errors?: { path: string }[] } }[] }
    return {
      status: response.status,
      fields: errors.flatMap((error) => error.data?.errors ?? []).map(({ path }) => path),
    }
  }
  return { id, email, password: PASSWORD, patch }
}

async function rest(at: string, { headers, ...asked }: RequestInit): Promise<Response> {
  const { handleEndpoints } = await import('payload')
  const { default: config } = await import('../../payload.config.ts')
  const type = { 'content-type': 'application/json' }
  const request = new Request(`http://localhost:3000/api/users${at}`, { ...asked, headers: { ...type, ...headers } })
  return handleEndpoints({ config, request })
}

async function signsIn({ email, password }: { email: string; password: string }): Promise<boolean> {
  const signingIn = database.payload.login({ collection: 'users', data: { email, password } })
  return signingIn.then(
    () => true,
    () => false,
  )
}

async function kept({ id }: Pick<Account, 'id'>) {
  const user = await database.payload.db.findOne({ collection: 'users', where: { id: { equals: id } } })
  const { updatedAt: _, ...rest } = user as unknown as Record<string, unknown>
  return rest
}
