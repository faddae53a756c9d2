import type { Field, FlattenedField } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mostOf } from '#collections/bounds/fields.ts'
import { tooLargeIn } from '#collections/bounds/size.ts'
import { toLexical } from '#src/starter/markdown.ts'
import { openTestDatabase, type TestDatabase } from '../helpers/payload.ts'
import { restAs } from '../helpers/rest.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const rich = (markdown: string) =>
  toLexical({ markdown, references: { fact: (id) => id, target: () => null as never } })
const paragraph = (children: object[]) => ({
  root: { type: 'root', version: 1, children: [{ type: 'paragraph', version: 1, children }] },
})
const text = (words: string) => ({ type: 'text', text: words, version: 1 })

/** A list in a list in a list … */
function deep(levels: number): object {
  let inner: object = text('diep')
  for (let level = 0; level < levels; level += 1) inner = { type: 'list', version: 1, children: [inner] }
  return inner
}

describe('A8: what somebody saves has a maximum', () => {
  const redacteur = () => restAs(database.payload, 'redacteur')
  const product = async () =>
    (
      await database.payload.find({
        collection: 'products',
        where: { slug: { equals: 'paspoort' } },
        draft: true,
        depth: 0,
      })
    ).docs[0]!

  it.each([
    ['a line', { title: 'a'.repeat(301) }, 'title', 'Dit is te lang: 301 tekens. Er passen er 300 in.'],
    ['a text', { summary: 'a '.repeat(3_000) }, 'summary', 'Dit is te lang: 6000 tekens. Er passen er 5000 in.'],
    [
      'rich text',
      { sections: { apply: rich('woord '.repeat(3_500)) } },
      'sections.apply',
      'Dit is te lang: 20999 tekens.',
    ],
    [
      'rich text deeper than a program goes',
      { sections: { apply: paragraph([deep(300)]) } },
      'sections.apply',
      'te diep',
    ],
    [
      'rich text in thousands of pieces',
      { sections: { apply: paragraph(Array.from({ length: 8_001 }, () => ({}))) } },
      'sections.apply',
      'te veel stukjes',
    ],
    [
      'what nobody sees',
      {
        sections: {
          apply: paragraph([
            { ...text('a'), style: 'x'.repeat(90_000), format: 'y'.repeat(9_000) },
            ...Array.from({ length: 60 }, () => ({ ...text(''), style: 'x'.repeat(6_000) })),
          ]),
        },
      },
      'sections.apply',
      'te veel',
    ],
    [
      'a list',
      { evidence: Array.from({ length: 101 }, () => ({ item: 'pas' })) },
      'evidence',
      'Dit zijn er te veel: 101. Er passen er 100 in.',
    ],
    [
      'a line in a row of a list',
      { evidence: [{ item: 'pas' }, { item: 'a'.repeat(301) }] },
      'evidence.1.item',
      'te lang',
    ],
    ['words', { keywords: Array.from({ length: 101 }, (_, at) => `woord ${at}`) }, 'keywords', 'te veel'],
    ['a word', { keywords: ['kort', 'a'.repeat(301)] }, 'keywords', 'te lang'],
    ['relations', { facts: Array.from({ length: 101 }, (_, at) => `id-${at}`) }, 'facts', 'te veel'],
    [
      'a web address',
      { legalBasis: [{ title: 'Wet', url: `https://example.nl/${'a'.repeat(2_000)}` }] },
      'legalBasis.0.url',
      'te lang',
    ],
  ])('%s: too much is refused at its field, and nothing is lost', async (_, data, path, message) => {
    const before = await product()
    const { status, body } = await redacteur()('PATCH', `/products/${before.id}?draft=true&depth=0`, data)
    expect(status).toBe(400)
    expect(body.errors[0].data.errors).toEqual([
      expect.objectContaining({ path, message: expect.stringContaining(message) }),
    ])
    expect(await product()).toEqual(before)
  })

  it('all that is too large is told at once', async () => {
    const { id } = await product()
    const data = { title: 'a'.repeat(400), keywords: ['b'.repeat(400)] }
    const { body } = await redacteur()('PATCH', `/products/${id}?draft=true`, data)
    expect(body.errors[0].data.errors.map(({ path }: { path: string }) => path)).toEqual(['title', 'keywords'])
  })

  it('what just fits is saved', async () => {
    const { id } = await product()
    const data = { title: 'a'.repeat(300), sections: { apply: rich('woord '.repeat(3_300)) } }
    expect(await redacteur()('PATCH', `/products/${id}?draft=true`, data)).toMatchObject({ status: 200 })
  })

  it('also in what there is one of, in another language, and all together', async () => {
    const as = restAs(database.payload, 'beheerder')
    const site = await as('POST', '/globals/site?locale=en', { letter: { signature: 'a'.repeat(5_001) } })
    expect(site).toMatchObject({ status: 400 })
    expect(site.body.errors[0].data.errors[0].path).toBe('letter.signature')
    const steps = Array.from({ length: 30 }, () => ({ title: 'stap', text: rich('woord '.repeat(3_300)) }))
    const journey = await as('POST', '/journeys?draft=true', { title: 'Groot', steps })
    expect(journey).toMatchObject({ status: 400 })
    expect(journey.body.errors[0].message).toMatch(/^Dit document is te groot/)
  })

  it('each text and each list of every form has one', () => {
    const { collections, globals } = database.payload.config
    const holes: string[] = []
    const visit = (fields: (Field | FlattenedField)[], path: string): void => {
      for (const field of fields) {
        const here = 'name' in field && field.name ? `${path}.${field.name}` : path
        const { rows, characters } = mostOf(field as Field)
        const isText = ['text', 'textarea', 'richText', 'email', 'code', 'json'].includes(field.type)
        const isList = ['array', 'blocks'].includes(field.type) || ('hasMany' in field && field.hasMany)
        if ((isText && !characters) || (isList && !rows)) holes.push(here)
        // The admin offers no row more than there is room for.
        const isOurs = !here.startsWith('payload-') && here !== 'users.sessions'
        if (field.type === 'array' && !field.maxRows && isOurs) holes.push(`${here}: maxRows`)
        if ('fields' in field) visit(field.fields, here)
        if ('tabs' in field) for (const tab of field.tabs) visit(tab.fields, here)
        if ('blocks' in field) for (const block of field.blocks) visit(block.fields, here)
      }
    }
    for (const { slug, fields } of [...collections, ...globals]) visit(fields, slug)
    expect(holes).toEqual([])
  })

  it('all starter content fits, with room', async () => {
    const { payload } = database
    for (const { slug, fields } of payload.config.collections.filter(({ slug }) => !slug.startsWith('payload-'))) {
      const { docs } = await payload.find({ collection: slug, locale: 'all', depth: 0, pagination: false })
      for (const doc of docs) expect(tooLargeIn({ fields, data: doc }), slug).toEqual([])
    }
  })
})
