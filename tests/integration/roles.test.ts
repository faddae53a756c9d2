import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROLES, type Role } from '#collections/access/roles.ts'
import { type Action, MAY } from '#collections/access/table.ts'
import { CONTENT_SLUGS, type ContentSlug } from '#collections/raw.ts'
import { openTestDatabase, type TestDatabase } from '../helpers/payload.ts'
import { type Rest, restAs } from '../helpers/rest.ts'
import { PASSWORD, userWith } from '../helpers/users.ts'

/** Walks through the table: every role, every kind of content, every action, over REST and over the Local API. */
let database: TestDatabase
const rest = new Map<Role | null, Rest>()
const users = new Map<Role, { id: string; collection: 'users' }>()
const ids = new Map<ContentSlug, string>()

beforeAll(async () => {
  database = await openTestDatabase()
  const { payload } = database
  for (const role of ROLES) {
    rest.set(role, restAs(payload, role))
    users.set(role, await userWith({ payload, role }))
  }
  rest.set(null, restAs(payload, null))
  for (const collection of CONTENT_SLUGS) {
    const { docs } = await payload.find({ collection, limit: 1, depth: 0, sort: 'id' })
    ids.set(collection, docs[0]!.id)
  }
})

afterAll(() => database.close())

const may = (role: Role | null, collection: ContentSlug, action: Action) =>
  role !== null && MAY[role][collection].includes(action)
const mayWrite = (role: Role | null, collection: ContentSlug) =>
  may(role, collection, 'write') || may(role, collection, 'annotate')
const WHO = [...ROLES, null]
const title = (collection: ContentSlug) =>
  collection === 'questions' ? 'question' : collection === 'facts' ? 'label' : 'title'
const isRefused = (status: number) => status === 401 || status === 403 || status === 404

describe.each(CONTENT_SLUGS)('%s', (collection) => {
  it.each(WHO)('is read over REST as the table says: %s', async (role) => {
    const ask = rest.get(role)!
    const answer = await ask('GET', `/${collection}/${ids.get(collection)}?depth=0`)
    if (may(role, collection, 'read')) expect(answer.status).toBe(200)
    else expect(isRefused(answer.status)).toBe(true)
    const versions = await ask('GET', `/${collection}/versions?limit=1&depth=0`)
    if (may(role, collection, 'read')) expect(versions.status).toBe(200)
    else expect(versions.body.docs ?? []).toEqual([])
    const drafts = await ask('GET', `/${collection}?draft=true&limit=1&depth=0`)
    if (!may(role, collection, 'read')) expect(drafts.body.docs ?? []).toEqual([])
  })

  it.each(WHO)('gets new drafts as the table says: %s', async (role) => {
    const data = { [title(collection)]: `Van ${role}`, slug: `nieuw-${role}`, key: `nieuw-${role}` }
    const answer = await rest.get(role)!('POST', `/${collection}?draft=true`, data)
    if (may(role, collection, 'create')) {
      expect(answer.status).toBe(201)
      expect(answer.body.doc._status).toBe('draft')
    } else expect(isRefused(answer.status)).toBe(true)
  })

  it.each(WHO)('is copied as the table says: %s', async (role) => {
    const answer = await rest.get(role)!('POST', `/${collection}/${ids.get(collection)}/duplicate?draft=true`)
    if (!may(role, collection, 'create')) expect(isRefused(answer.status)).toBe(true)
    else expect(answer.body.doc?._status ?? 'draft').toBe('draft')
  })

  it.each(WHO)('is written as the table says: %s', async (role) => {
    const id = ids.get(collection)!
    const answer = await rest.get(role)!('PATCH', `/${collection}/${id}?draft=true&depth=0`, {
      [title(collection)]: `Gewijzigd door ${role}`,
    })
    const { [title(collection) as 'id']: now } = await database.payload.findByID({
      collection,
      id,
      draft: true,
      depth: 0,
    })
    if (may(role, collection, 'write')) expect([answer.status, now]).toEqual([200, `Gewijzigd door ${role}`])
    else expect(now).not.toBe(`Gewijzigd door ${role}`)
    if (!mayWrite(role, collection)) expect(isRefused(answer.status)).toBe(true)
  })

  it.each(WHO)('is submitted, approved, published and taken down as the table says: %s', async (role) => {
    const ask = (action: string) =>
      rest.get(role)!('POST', `/${collection}/${ids.get(collection)}/${action}`, { reason: 'x', at: '2100-01-01' })
    const codeOf = async (action: string) => (await ask(action)).body.errors?.[0]?.data?.code
    const refused = may(role, collection, 'read') ? 'notYours' : 'noDocument'
    if (!may(role, collection, 'submit')) expect(await codeOf('submit')).toBe(refused)
    if (!may(role, collection, 'publish')) {
      for (const action of ['approve', 'send-back', 'publish', 'plan', 'emergency', 'take-down']) {
        expect(await codeOf(action), action).toBe(refused)
      }
    }
  })

  it.each(ROLES)('is thrown away only when residents do not see it: %s', async (role) => {
    const user = users.get(role)!
    const args = { collection, overrideAccess: false, user, depth: 0 } as const
    await expect(database.payload.delete({ ...args, id: ids.get(collection)! })).rejects.toThrow()
    const made = await database.payload.create({
      collection,
      draft: true,
      data: { [title(collection)]: 'Weg', slug: `weg-${role}`, key: `weg-${role}` } as never,
    })
    const removal = database.payload.delete({ ...args, id: made.id })
    if (may(role, collection, 'remove')) await expect(removal).resolves.toMatchObject({ id: made.id })
    else await expect(removal).rejects.toThrow()
  })

  it.each(ROLES)('is not published through the Local API with access on: %s', async (role) => {
    const user = users.get(role)!
    const id = ids.get(collection)!
    const args = { collection, overrideAccess: false, user, depth: 0, id } as const
    await expect(database.payload.update({ ...args, draft: false, data: { _status: 'published' } })).rejects.toThrow()
    await expect(database.payload.update({ ...args, draft: false, data: { _status: 'draft' } })).rejects.toThrow()
  })
})

describe('internal text', () => {
  it.each(ROLES)('of a product is written by who may annotate, and by nobody else: %s', async (role) => {
    const id = ids.get('products')!
    const memo = `Memo van ${role}`
    await rest.get(role)!('PATCH', `/products/${id}?draft=true`, { internal: { maatwerk: memo } })
    const { internal } = await database.payload.findByID({ collection: 'products', id, draft: true, depth: 0 })
    if (may(role, 'products', 'annotate')) expect(internal?.maatwerk).toBe(memo)
    else expect(internal?.maatwerk).not.toBe(memo)
  })
})

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

describe('the lists of evidence', () => {
  it.each(['reviews', 'audit', 'publications', 'redirects', 'numbers'] as const)(
    'are written by nobody: %s',
    async (collection) => {
      for (const role of WHO) {
        const ask = rest.get(role)!
        expect(isRefused((await ask('POST', `/${collection}`, { action: 'approved' })).status)).toBe(true)
        expect((await ask('PATCH', `/${collection}?where[id][exists]=true`, { title: 'x' })).body.docs ?? []).toEqual(
          [],
        )
        expect((await ask('DELETE', `/${collection}?where[id][exists]=true`)).body.docs ?? []).toEqual([])
      }
    },
  )
})
