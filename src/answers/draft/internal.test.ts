import type { Payload, TypedUser } from 'payload'
import { expect, it } from 'vitest'
import { text, town } from '#tests/fixtures/content/town.ts'
import { viewAt } from '../build/view.ts'
import { readDraftInternal, readInternal } from './internal.ts'

const user = { id: 'sanne' } as unknown as TypedUser
const published = viewAt({ content: town(), revision: 1, instant: 0 })
const INTERNAL = {
  deskMemo: text('Vraag door.'),
  maatwerk: 'Overleg',
  verificationQuestions: ['Geboortedatum?'],
  keywords: ['intern'],
}
const toelichting = text('Zeg erbij.')

function database(products: object[]) {
  const asked: Record<string, unknown>[] = []
  const questions = [
    { question: 'Wat kost het?', toelichting },
    { question: 'Waar?', toelichting: null },
  ]
  const payload = {
    find: async (query: { collection: string }) => {
      asked.push(query)
      return { docs: query.collection === 'products' ? products : questions }
    },
  } as unknown as Payload
  return { payload, asked }
}
const paragraph = (said: string) => [{ type: 'paragraph', children: [{ type: 'text', text: said }] }]
const NOTES = {
  deskMemo: paragraph('Vraag door.'),
  maatwerk: 'Overleg',
  verificationQuestions: ['Geboortedatum?'],
  keywords: ['intern'],
  toelichtingen: [{ question: 'Wat kost het?', toelichting: paragraph('Zeg erbij.') }],
}

it('staff get what is internal of products, as far as they may read it', async () => {
  const { payload, asked } = database([
    { id: 'pass', slug: 'pas', internal: INTERNAL },
    { id: 'help', slug: 'hulp', internal: null },
  ])
  const notes = await readInternal({ payload, published, user, slugs: ['pas', 'hulp'] })
  expect([...notes]).toEqual([['pas', NOTES]])
  // Always with the rights of this user, and never drafts.
  for (const query of asked)
    expect(query).toMatchObject({ overrideAccess: false, user, locale: 'nl', depth: 0, limit: 0, pagination: false })
  expect(asked.map(({ collection, where }) => [collection, where])).toEqual([
    ['products', { and: [{ slug: { in: ['pas', 'hulp'] } }, { _status: { equals: 'published' } }] }],
    ['questions', { and: [{ products: { equals: 'pass' } }, { _status: { equals: 'published' } }] }],
  ])
  expect(asked.map(({ select }) => select)).toEqual([
    { slug: true, internal: true },
    { question: true, toelichting: true },
  ])
})

it('of a draft they get the same, of a product only, and nothing where there is nothing', async () => {
  const { payload } = database([])
  const read = (draft: object) =>
    readDraftInternal({ payload, published, user, draft: { id: 'pass', ...draft } as never })
  expect(await read({ kind: 'products', internal: INTERNAL })).toEqual(NOTES)
  expect(await read({ kind: 'questions', internal: INTERNAL })).toBeNull()
  expect(await read({ kind: 'products', internal: null })).toBeNull()
  expect(await read({ kind: 'products', internal: {} })).toMatchObject({
    deskMemo: [],
    maatwerk: '',
    verificationQuestions: [],
    keywords: [],
  })
})
