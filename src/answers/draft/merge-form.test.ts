import type { FlattenedField } from 'payload'
import { expect, it } from 'vitest'
import { mergeForm } from './merge-form.ts'

const tree = (text: string) => ({ root: { type: 'root', children: [{ type: 'text', text }] } })
const title = { name: 'title', type: 'text', localized: true }
const FIELDS = [
  title,
  { name: 'slug', type: 'text' },
  { name: 'keywords', type: 'text', hasMany: true, localized: true },
  { name: 'products', type: 'relationship', relationTo: 'products', hasMany: true },
  { name: 'channel', type: 'relationship', relationTo: 'channels' },
  { name: 'sections', type: 'group', flattenedFields: [{ name: 'apply', type: 'richText', localized: true }] },
  { name: 'steps', type: 'array', flattenedFields: [title] },
  { name: 'blocks', type: 'blocks', blocks: [{ slug: 'text', flattenedFields: [title] }] },
] as unknown as FlattenedField[]

const merge = (before: Record<string, unknown>, values: Record<string, unknown>) =>
  mergeForm({ fields: FIELDS, before, values, locale: 'en' })

it('takes the value of one language and keeps the others', () => {
  expect(merge({ title: { nl: 'Paspoort' } }, { title: 'Passport' }).title).toEqual({ nl: 'Paspoort', en: 'Passport' })
})

it('keeps what the form does not hold', () => {
  expect(merge({ slug: 'paspoort' }, { title: 'Passport' }).slug).toBe('paspoort')
})

it('goes into groups', () => {
  const before = { sections: { apply: { nl: tree('hoe') } } }
  const { sections } = merge(before, { sections: { apply: tree('how') } })
  expect(sections).toEqual({ apply: { nl: tree('hoe'), en: tree('how') } })
})

it('knows a row by its id, wherever it was moved to', () => {
  const before = {
    steps: [
      { id: 'a', title: { nl: 'Eén' } },
      { id: 'b', title: { nl: 'Twee' } },
    ],
  }
  const { steps } = merge(before, {
    steps: [
      { id: 'b', title: 'Two' },
      { id: 'c', title: 'New' },
    ],
  })
  expect(steps).toEqual([
    { id: 'b', title: { nl: 'Twee', en: 'Two' } },
    { id: 'c', title: { en: 'New' } },
  ])
})

it('reads the number of rows, which Payload gives for an empty list, as no rows', () => {
  expect(merge({ steps: [{ id: 'a' }] }, { steps: 0 }).steps).toEqual([])
})

it('leaves out a block that is not known', () => {
  const blocks = [
    { id: '1', blockType: 'text', title: 'A' },
    { id: '2', blockType: 'script' },
  ]
  expect(merge({}, { blocks }).blocks).toEqual([{ id: '1', blockType: 'text', title: { en: 'A' } }])
})

it('reads a relation by its id, populated or not', () => {
  const { products, channel } = merge({}, { products: ['a', { id: 'b' }, 3, null], channel: { id: 'c' } })
  expect({ products, channel }).toEqual({ products: ['a', 'b'], channel: 'c' })
})

it('takes nothing that no field has, and nothing in a shape that a field has not', () => {
  const merged = merge({}, { unknown: 1, slug: { a: 1 }, keywords: 'x', sections: { apply: 'x' } })
  expect(merged).toEqual({ slug: null, keywords: { en: [] }, sections: { apply: { en: null } } })
})
