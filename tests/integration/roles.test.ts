import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROLES, type Role } from '#src/domain/roles.ts'
import { openTestDatabase, type TestDatabase } from '../helpers/payload.ts'
import { type Rest, restAs } from '../helpers/rest.ts'
import { PASSWORD, userWith } from '../helpers/users.ts'

/** What roles do to accounts, and what is left of it in the audit list. Who may what: rights.test.ts. */
let database: TestDatabase
const rest = new Map<Role, Rest>()
const users = new Map<Role, { id: string; collection: 'users' }>()

beforeAll(async () => {
  database = await openTestDatabase()
  const { payload } = database
  for (const role of ROLES) {
    rest.set(role, restAs(payload, role))
    users.set(role, await userWith({ payload, role }))
  }
})

afterAll(() => database.close())

describe('accounts', () => {
  it.each(['redacteur', 'kennisredacteur', 'eindredacteur', 'medewerker'] as const)(
    'cannot give themselves a role: %s',
    async (role) => {
      const { id } = users.get(role)!
      await rest.get(role)!('PATCH', `/users/${id}`, { roles: ['beheerder'] })
      const { roles } = await database.payload.findByID({ collection: 'users', id, depth: 0 })
      expect(roles).toEqual([role])
      expect(
        (
          await rest.get(role)!('POST', '/users', {
            email: 'x@example.nl',
            name: 'x',
            password: PASSWORD,
            roles: ['beheerder'],
          })
        ).status,
      ).toBe(403)
    },
  )

  it('that get another role leave a line in the audit list', async () => {
    const { id } = users.get('kennisredacteur')!
    await rest.get('beheerder')!('PATCH', `/users/${id}`, { roles: ['kennisredacteur', 'redacteur'] })
    const { docs } = await database.payload.find({
      collection: 'audit',
      where: { action: { equals: 'rolesChanged' }, document: { equals: id } },
    })
    expect(docs).toMatchObject([{ note: 'kennisredacteur → kennisredacteur, redacteur' }])
  })
})

describe('what is thrown away', () => {
  it('leaves a line in the audit list, with its title and who did it', async () => {
    const slug = 'toch-niet'
    const made = await rest.get('eindredacteur')!('POST', '/products?draft=true', { title: 'Toch niet', slug })
    await rest.get('eindredacteur')!('DELETE', `/products/${made.body.doc.id}`)
    const { docs } = await database.payload.find({
      collection: 'audit',
      where: { document: { equals: made.body.doc.id } },
    })
    const { id: user } = users.get('eindredacteur')!
    expect(docs).toMatchObject([{ action: 'deleted', title: 'Toch niet', source: 'products', user }])
  })
})
