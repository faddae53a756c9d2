import type { Field, FlattenedField, Payload } from 'payload'
import { describe, expect, it } from 'vitest'
import { type Content, emptyContent } from '#src/answers/model/raw.ts'
import { FORM, rich } from '#tests/fixtures/editorial/gate.ts'
import { whatBreaks, whatPointsTo } from './what-breaks.ts'

const MEMO = { name: 'memo', type: 'richText', access: { read: () => false } } as unknown as FlattenedField

/** A process that holds this content, and a database with the internal texts. */
function requestWith(content: Partial<Content>, memos: object[] = [], more: object[] = []) {
  const closed = more.map((field) => ({ ...field, access: { read: () => false } }) as unknown as FlattenedField)
  const asked: object[] = []
  const fields: Field[] = [...FORM, { name: 'memo', type: 'richText', label: 'Memo' } as Field]
  const collections = new Proxy(
    {},
    { get: () => ({ config: { fields, flattenedFields: [...FORM, MEMO, ...closed] } }) },
  )
  const payload = {
    collections,
    config: { custom: { published: () => ({ ...emptyContent(), ...content }) } },
    globals: {
      config: [{ slug: 'site', fields: [{ name: 'topTasks', type: 'relationship', relationTo: 'products' }] }],
    },
    db: {
      find: async (query: { collection: string }) => {
        asked.push(query)
        return { docs: query.collection === 'products' ? memos : [] }
      },
    },
  } as unknown as Payload
  return { req: { payload }, asked }
}
const products = (...documents: object[]) =>
  new Map(documents.map((document) => [(document as { id: string }).id, document])) as unknown as Content['products']

describe('what breaks when a product disappears', () => {
  it('is every document that points to it, with the fields where it does, each once', async () => {
    const link = { nl: rich('Zie [de pas](product:pas) en nog eens [de pas](product:pas).') }
    const { req } = requestWith({
      products: products(
        { id: 'pas', title: { nl: 'Pas' }, related: ['pas'] },
        { id: 'hulp', title: { nl: 'Hulp' }, related: ['pas'], sections: { apply: link } },
        { id: 'los', title: { nl: 'Los' }, related: ['hulp'] },
        { id: 'naamloos', related: ['pas'] },
      ),
    })
    expect(await whatBreaks({ collection: 'products', id: 'pas', req })).toEqual([
      {
        collection: 'products',
        id: 'hulp',
        title: 'Hulp',
        fields: [
          { field: 'sections.apply', label: 'Tekst > Hoe gaat het?' },
          { field: 'related', label: 'Lijkt hierop' },
        ],
      },
      {
        collection: 'products',
        id: 'naamloos',
        title: 'zonder titel',
        fields: [{ field: 'related', label: 'Lijkt hierop' }],
      },
    ])
  })

  it('is not what points to something of another kind with the same id', async () => {
    const { req } = requestWith({ products: products({ id: 'hulp', title: { nl: 'Hulp' }, facts: ['pas'] }) })
    expect(await whatBreaks({ collection: 'products', id: 'pas', req })).toEqual([])
    expect(await whatBreaks({ collection: 'facts', id: 'pas', req })).toHaveLength(1)
  })

  it('is also a memo that only staff read', async () => {
    const memo = rich('Kijk bij [de pas](product:pas).')
    const { req, asked } = requestWith({ products: products({ id: 'hulp', title: { nl: 'Hulp' } }) }, [
      { id: 'hulp', memo, related: [] },
    ])
    expect(await whatBreaks({ collection: 'products', id: 'pas', req })).toMatchObject([
      { id: 'hulp', fields: [{ field: 'memo', label: 'Memo' }] },
    ])
    // Only published documents, and only fields that can refer to content.
    expect(asked).toContainEqual(
      expect.objectContaining({
        collection: 'products',
        where: { _status: { equals: 'published' } },
        select: { memo: true },
        locale: 'all',
        limit: 0,
      }),
    )
  })

  it('is also what only staff read in a relation, and not its other fields', async () => {
    const { req, asked } = requestWith(
      { products: products({ id: 'hulp', title: { nl: 'Hulp' } }) },
      [],
      [
        { name: 'seeAlso', type: 'relationship', relationTo: 'products' },
        { name: 'seeOwner', type: 'relationship', relationTo: 'users' },
        { name: 'note', type: 'text' },
        {
          name: 'closed',
          type: 'group',
          flattenedFields: [
            { name: 'inside', type: 'richText' },
            { name: 'plain', type: 'text' },
          ],
        },
        { name: 'empty', type: 'group', flattenedFields: [{ name: 'plain', type: 'text' }] },
      ],
    )
    await whatBreaks({ collection: 'products', id: 'pas', req })
    expect(asked).toContainEqual(
      expect.objectContaining({ select: { memo: true, seeAlso: true, closed: { inside: true } } }),
    )
  })

  it('is also the site itself', async () => {
    const { req } = requestWith({ site: { topTasks: 'pas' } as never })
    expect(await whatBreaks({ collection: 'products', id: 'pas', req })).toEqual([
      {
        collection: 'site',
        id: 'site',
        title: 'Voorpagina en menu’s',
        fields: [{ field: 'topTasks', label: 'topTasks' }],
      },
    ])
  })

  it('is asked of several at once, which do not break each other', async () => {
    const { req } = requestWith({
      products: products(
        { id: 'a', title: { nl: 'A' }, related: ['b'] },
        { id: 'b', title: { nl: 'B' }, related: ['a'] },
        { id: 'c', title: { nl: 'C' }, related: ['b'] },
      ),
    })
    const found = await whatPointsTo({ collection: 'products', ids: new Set(['a', 'b']), req })
    expect(found.map(({ id }) => id)).toEqual(['c'])
  })
})
