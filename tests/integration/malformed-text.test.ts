import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Snapshot } from '#src/answers/snapshot/snapshot.ts'
import { openTestApp, type TestApp } from '../helpers/app.ts'
import { openTestDatabase, openTestSnapshot, type TestDatabase } from '../helpers/payload.ts'
import { restAs } from '../helpers/rest.ts'

let database: TestDatabase
let snapshot: Snapshot
let app: TestApp
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(async () => {
  await app?.close()
  await snapshot?.close()
  await database.close()
})

const tree = (...children: unknown[]) => ({ root: { type: 'root', version: 1, children } })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', version: 1, children })
const MALFORMED: [string, unknown][] = [
  ['no root', { root: null }],
  ['a root that is a text', { root: 'x' }],
  ['a text that is a number', tree(paragraph({ type: 'text', text: 5 }))],
  ['a text that is a list', tree(paragraph({ type: 'text', text: ['a'] }))],
  ['a text that is an object', tree(paragraph({ type: 'text', text: { a: 1 } }))],
  ['a node that is nothing', tree(null)],
  ['a node that is a text', tree('x')],
  ['children that are a text', tree({ type: 'paragraph', children: 'abc' })],
  ['children that have a length', tree({ type: 'paragraph', children: { length: 3 } })],
  ['a block without fields', tree(paragraph({ type: 'inlineBlock', fields: null }))],
  ['a block that holds no text', tree({ type: 'block', fields: { blockType: 'callout', body: { root: null } } })],
  ['a text', 'zomaar een tekst'],
  ['a list', [1, 2]],
]

const product = async (slug: string) =>
  (await database.payload.find({ collection: 'products', where: { slug: { equals: slug } }, depth: 0 })).docs[0]!

describe('rich text that no editor makes', () => {
  it.each(MALFORMED)('is refused at its field, with what to do: %s', async (_what, introduction) => {
    const { id } = await product('paspoort')
    for (const role of ['redacteur', 'beheerder'] as const) {
      const { status, body } = await restAs(database.payload, role)('PATCH', `/products/${id}?draft=true&depth=0`, {
        sections: { introduction },
      })
      expect(status).toBe(400)
      expect(body.errors[0].data.errors[0].path).toBe('sections.introduction')
    }
  })

  it('nor is a line of text an object', async () => {
    const { id } = await product('paspoort')
    const title = { a: 1 }
    const as = restAs(database.payload, 'redacteur')
    expect((await as('PATCH', `/products/${id}?draft=true&depth=0`, { title })).status).toBe(400)
  })

  it('nor are roles an object', async () => {
    const { docs } = await database.payload.find({
      collection: 'users',
      where: { email: { equals: 'medewerker@example.nl' } },
    })
    const roles = { 0: 'beheerder' }
    const { status } = await restAs(database.payload, 'beheerder')('PATCH', `/users/${docs[0]!.id}`, { roles })
    expect(status).toBe(400)
  })

  it('that is in the database all the same is shown as nothing, and breaks no page, its own or another', async () => {
    const slugs = ['paspoort', 'rijbewijs', 'vog']
    for (const [index, slug] of slugs.entries()) {
      const { id } = await product(slug)
      const introduction = MALFORMED[index]?.[1] as never
      await database.payload.update({
        collection: 'products',
        id,
        draft: false,
        depth: 0,
        data: { sections: { introduction }, _status: 'published' },
      })
    }
    snapshot = await openTestSnapshot(database)
    app = await openTestApp({ database, snapshot })
    const paths = [
      ...slugs.flatMap((slug) => [`/producten/${slug}`, `/producten/${slug}/brief`, `/open/v1/producten/${slug}`]),
      ...['/zoeken?q=paspoort', '/gebeurtenissen/verhuizen', '/gebeurtenissen/verhuizen/vragen', '/producten', '/'],
    ]
    for (const path of paths) expect((await fetch(app.base + path)).status, path).toBe(200)
  })
})
