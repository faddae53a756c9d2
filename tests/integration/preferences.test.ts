import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../helpers/payload.ts'
import { restAs } from '../helpers/rest.ts'
import { userWith } from '../helpers/users.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const count = async () => (await database.payload.count({ collection: 'payload-preferences' })).totalDocs

it('A25: who has no admin keeps no preferences', async () => {
  const before = await count()
  const ask = restAs(database.payload, 'medewerker')
  expect(await ask('POST', '/payload-preferences/nav', { value: { open: true } })).toMatchObject({ status: 403 })
  expect(await ask('POST', '/payload-preferences', { key: 'nav', value: {} })).toMatchObject({ status: 403 })
  expect(await count()).toBe(before)
})

it('A25: an editor keeps what the admin keeps, and can read it back and change it', async () => {
  const ask = restAs(database.payload, 'redacteur')
  for (const value of [{ open: true }, { open: false, groups: { Antwoorden: { open: true } } }]) {
    expect(await ask('POST', '/payload-preferences/nav', { value })).toMatchObject({ status: 200 })
    expect((await ask('GET', '/payload-preferences/nav')).body.value).toEqual(value)
  }
})

it('A25: an editor takes away one of their own, and nobody else’s', async () => {
  const [mine, other] = [restAs(database.payload, 'redacteur'), restAs(database.payload, 'kennisredacteur')]
  for (const ask of [mine, other]) await ask('POST', '/payload-preferences/collection-x', { value: { a: 1 } })
  expect((await mine('DELETE', '/payload-preferences/collection-x')).status).toBe(200)
  expect((await mine('DELETE', '/payload-preferences/collection-x')).status).toBe(404)
  expect((await other('GET', '/payload-preferences/collection-x')).body.value).toEqual({ a: 1 })
})

it('A25: refuses other names, what is too long, and the ways the admin does not use', async () => {
  const before = await count()
  const ask = restAs(database.payload, 'redacteur')
  const own = (await ask('GET', '/payload-preferences?limit=1')).body.docs[0]
  for (const [method, path, data] of [
    ['POST', `/payload-preferences/${'a'.repeat(101)}`, { value: {} }],
    ['POST', '/payload-preferences/a.b', { value: {} }],
    ['POST', '/payload-preferences/nav', { value: 'x'.repeat(16_000) }],
    ['POST', '/payload-preferences', { key: 'other', value: {} }],
    ['PATCH', `/payload-preferences/${own.id}`, { value: 'x'.repeat(90_000) }],
    ['PATCH', '/payload-preferences?where[key][exists]=true', { value: 'x' }],
    ['POST', '/payload-locked-documents', { globalSlug: 'site', user: { relationTo: 'users', value: own.user.value } }],
  ] as const) {
    expect([400, 403], `${method} ${path}`).toContain((await ask(method, path, data)).status)
  }
  expect(await count()).toBe(before)
  expect((await ask('GET', '/payload-preferences?limit=1')).body.docs[0]).toEqual(own)
})

it('A25: keeps two hundred, of which the oldest documents go and the menu stays', async () => {
  const { payload } = database
  const user = await userWith({ payload, role: 'kennisredacteur' })
  const ask = restAs(payload, 'kennisredacteur')
  await ask('POST', '/payload-preferences/nav', { value: { open: true } })
  const keys = Array.from({ length: 203 }, (_, at) => `collection-products-${String(at).padStart(24, '0')}`)
  for (const key of keys)
    await payload.db.create({
      collection: 'payload-preferences',
      data: { key, user: { relationTo: 'users', value: user.id }, value: {} },
    })
  await ask('POST', '/payload-preferences/locale', { value: 'en' })
  const { docs } = await payload.find({
    collection: 'payload-preferences',
    where: { 'user.value': { equals: user.id } },
    pagination: false,
    depth: 0,
  })
  expect(docs).toHaveLength(200)
  expect(docs.map(({ key }) => key)).toEqual(expect.arrayContaining(['nav', 'locale']))
})

it('A25: nobody makes more than a hundred links to share in a day', async () => {
  const { payload } = database
  const user = await userWith({ payload, role: 'redacteur' })
  const { docs } = await payload.find({ collection: 'products', limit: 1, depth: 0 })
  const ask = restAs(payload, 'redacteur')
  const share = () => ask('POST', '/preview-links/share', { collection: 'products', id: docs[0]!.id, locale: 'nl' })
  expect(await share()).toMatchObject({ status: 200 })
  for (let at = 1; at < 100; at += 1)
    await payload.create({
      collection: 'preview-links',
      data: {
        tokenHash: `hash ${at}`,
        source: 'products',
        document: docs[0]!.id,
        version: '1',
        locale: 'nl',
        madeBy: user.id,
        expiresAt: new Date().toISOString(),
      },
      depth: 0,
    })
  expect(await share()).toMatchObject({ status: 429 })
  expect((await payload.count({ collection: 'preview-links' })).totalDocs).toBe(100)
})
