import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../helpers/payload.ts'
import { restAs } from '../helpers/rest.ts'
import { makeUser, PASSWORD, userWith } from '../helpers/users.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const administrators = async () => {
  const { payload } = database
  const { docs } = await payload.find({ collection: 'users', where: { roles: { equals: 'beheerder' } }, depth: 0 })
  return docs.map(({ email }) => email)
}

describe('the last administrator', () => {
  it('keeps the role, also when two take it from each other at once', async () => {
    const { payload } = database
    const first = await userWith({ payload, role: 'beheerder' })
    const second = await makeUser(payload, { email: 'tweede@example.nl', roles: ['beheerder'] })
    const [asFirst, asSecond] = [restAs(payload, 'beheerder'), restAs(payload, 'tweede@example.nl')]
    await Promise.all([asFirst('GET', '/users/me'), asSecond('GET', '/users/me')])
    await Promise.all([
      asFirst('PATCH', `/users/${second.id}`, { roles: ['redacteur'] }),
      asSecond('PATCH', `/users/${first.id}`, { roles: ['redacteur'] }),
    ])
    expect(await administrators()).toHaveLength(1)
  })

  it('is not removed, and says what to do first', async () => {
    const { payload } = database
    const [only = ''] = await administrators()
    const { docs } = await payload.find({ collection: 'users', where: { email: { equals: only } }, depth: 0 })
    const as = restAs(payload, only as `${string}@${string}`)
    const { status, body } = await as('DELETE', `/users/${docs[0]!.id}`)
    expect([status, body.errors[0].data.code]).toEqual([409, 'lastAdministrator'])
    expect((await as('PATCH', `/users/${docs[0]!.id}`, { roles: ['redacteur'] })).status).toBe(409)
    expect(await administrators()).toEqual([only])
  })
})

describe('a sign-in', () => {
  it('undoes nothing that happens while the password is looked at', async () => {
    const { payload } = database
    const user = await makeUser(payload, { email: 'vertrekt@example.nl', roles: ['eindredacteur'] })
    const credentials = { email: user.email, password: PASSWORD }
    await payload.login({ collection: 'users', data: credentials })
    const { findOne } = payload.db
    // Right after the sign-in has read the account, and before it writes it back.
    payload.db.findOne = async function reading(args: Parameters<typeof findOne>[0]) {
      const found = await findOne.call(payload.db, args)
      if (args.collection === 'users' && JSON.stringify(args.where).includes(user.email)) {
        payload.db.findOne = findOne
        await payload.update({ collection: 'users', id: user.id, data: { roles: ['medewerker'] } })
        await payload.db.updateOne({ collection: 'users', id: user.id, data: { sessions: [] } })
        payload.db.findOne = reading as typeof findOne
      }
      return found
    } as typeof findOne
    await payload.login({ collection: 'users', data: credentials })
    payload.db.findOne = findOne
    const now = await payload.findByID({ collection: 'users', id: user.id, showHiddenFields: true })
    expect(now.roles).toEqual(['medewerker'])
    expect(now.sessions).toHaveLength(1)
  })
})
