import type { FlattenedField, Payload } from 'payload'
import { expect, it } from 'vitest'
import { CONTENT_KINDS } from '../model/raw.ts'
import { fingerprintOf } from './fingerprint.ts'

const TITLE = { name: 'title', type: 'text', localized: true } as FlattenedField

function database({ first = 'line 1', fields = [TITLE] }: { first?: string | null; fields?: FlattenedField[] } = {}) {
  const collections = Object.fromEntries(
    CONTENT_KINDS.map((kind) => [kind, { config: { flattenedFields: kind === 'pages' ? fields : [] } }]),
  )
  const asked: object[] = []
  const payload = {
    collections,
    find: async (query: object) => {
      asked.push(query)
      return { docs: first === null ? [] : [{ id: first }] }
    },
  } as unknown as Payload
  return { payload, asked }
}
const fingerprint = (given?: Parameters<typeof database>[0]) => fingerprintOf(database(given))

it('is the same for the same database and the same fields', async () => {
  expect(await fingerprint()).toBe(await fingerprint())
  expect(await fingerprint()).toMatch(/^[0-9a-f]{64}$/)
})

it('goes by the very first publication of the database', async () => {
  const { payload, asked } = database()
  await fingerprintOf({ payload })
  expect(asked).toEqual([expect.objectContaining({ collection: 'publications', sort: 'createdAt', limit: 1 })])
})

it.each<[string, Parameters<typeof database>[0]]>([
  ['another database', { first: 'line 2' }],
  ['an empty database', { first: null }],
  ['another field', { fields: [{ ...TITLE, name: 'name' } as FlattenedField] }],
  ['a field of another type', { fields: [{ ...TITLE, type: 'textarea' } as FlattenedField] }],
  ['a field in one language', { fields: [{ ...TITLE, localized: false } as FlattenedField] }],
  ['a field with many values', { fields: [{ ...TITLE, hasMany: true } as FlattenedField] }],
  ['a field more', { fields: [TITLE, { ...TITLE, name: 'summary' } as FlattenedField] }],
  ['fields within a field', { fields: [{ ...TITLE, flattenedFields: [TITLE] } as never] }],
  ['blocks', { fields: [{ ...TITLE, blocks: [{ slug: 'text', flattenedFields: [TITLE] }] } as never] }],
  [
    'blocks of another name',
    { fields: [{ ...TITLE, blocks: [{ slug: 'notice', flattenedFields: [TITLE] }] } as never] },
  ],
  ['blocks with other fields', { fields: [{ ...TITLE, blocks: [{ slug: 'text', flattenedFields: [] }] } as never] }],
])('is another for %s, and for each another', async (_what, given) => {
  const marks = new Set([await fingerprint(), await fingerprint(given), await fingerprint({ fields: [] })])
  expect(marks.size).toBe(3)
})
