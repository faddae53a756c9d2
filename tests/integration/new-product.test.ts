import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../helpers/payload.ts'
import { type Rest, restAs } from '../helpers/rest.ts'
import { userWith } from '../helpers/users.ts'

let database: TestDatabase
let writer: Rest

beforeAll(async () => {
  database = await openTestDatabase()
  writer = await restAs(database.payload, 'redacteur')
})
afterAll(() => database.close())

const make = async (data: object) =>
  (await writer('POST', '/products?draft=true&depth=0', { summary: 'Kort.', ...data })).body.doc
const passport = async () => (await writer('GET', '/products?where[slug][equals]=paspoort&depth=0')).body.docs[0]

it('a new product is of who makes it, comes back in a year, and starts with a digital way and another one', async () => {
  const me = await userWith({ payload: database.payload, role: 'redacteur' })
  const made = await make({ title: 'Nieuw product' })
  expect(made.owner).toBe(me.id)
  const days = (Date.parse(made.reviewDate) - Date.now()) / (24 * 60 * 60 * 1000)
  expect(Math.round(days)).toBeGreaterThanOrEqual(364)
  expect(Math.round(days)).toBeLessThanOrEqual(367)
  const ids = made.channelOptions.map(({ channel }: { channel: string }) => channel)
  const { docs } = await database.payload.find({ collection: 'channels', where: { id: { in: ids } }, depth: 0 })
  expect(docs.map(({ kind, medium }) => `${kind} ${medium}`).sort()).toEqual(['analogue counter', 'digital form'])
})

it('a new product is of the department of the one its maker got last', async () => {
  const chief = await restAs(database.payload, 'eindredacteur')
  const first = await chief('POST', '/products?draft=true&depth=0', { title: 'Eerste', department: 'Inkomen' })
  const second = await chief('POST', '/products?draft=true&depth=0', { title: 'Tweede' })
  expect([first, second].map(({ body }) => body.doc.department)).toEqual(['Inkomen', 'Inkomen'])
})

it('a product that nobody owns is not given to who happens to open or save it', async () => {
  const { id } = await passport()
  await database.payload.update({ collection: 'products', id, draft: true, data: { owner: null } })
  expect((await writer('PATCH', `/products/${id}?draft=true`, { title: 'Paspoort' })).status).toBe(200)
  const after = await writer('GET', `/products/${id}?draft=true&depth=0`)
  expect(after.body.owner ?? null).toBe(null)
})

it('a copy of a product gets a number of its own', async () => {
  const { id, shortNumber } = await passport()
  const { status, body } = await writer('POST', `/products/${id}/duplicate?draft=true`, {})
  expect(status).toBe(200)
  expect(body.doc.shortNumber).toBeGreaterThan(shortNumber)
})

it('an exception that is taken back takes its words with it', async () => {
  const { id, exception } = await make({
    title: 'Met uitzondering',
    exception: { applies: true, reason: 'Moet aan de balie.' },
  })
  expect(exception).toMatchObject({ applies: true, reason: 'Moet aan de balie.' })
  const { body } = await writer('PATCH', `/products/${id}?draft=true`, { exception: { ...exception, applies: false } })
  expect(body.doc.exception.applies).toBe(false)
  expect(body.doc.exception.reason ?? null).toBe(null)
})
