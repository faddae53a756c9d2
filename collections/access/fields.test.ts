import type { Field } from 'payload'
import { expect, it } from 'vitest'
import { withRights } from './fields.ts'

type Accessed = { name: string; access?: Record<string, (args: object) => boolean>; fields: Accessed[] }

const ask = (field: Accessed | undefined, way: string, role: string) =>
  field?.access?.[way]?.({ req: { user: { roles: [role] } } })
const rights = (field: Accessed | undefined, way = 'update') =>
  ['beheerder', 'redacteur', 'kennisredacteur', 'medewerker'].map((role) => ask(field, way, role))
const given = (fields: Field[]) => withRights({ fields, subject: 'products' }) as unknown as Accessed[]

it('a field needs the right to write, and internal text the right to annotate', () => {
  const [title, internal, toelichting] = given([
    { name: 'title', type: 'text' },
    { name: 'internal', type: 'group', fields: [{ name: 'memo', type: 'text' }] },
    { name: 'toelichting', type: 'richText' },
  ])
  for (const way of ['create', 'update']) {
    expect(rights(title, way)).toEqual([true, true, false, false])
    expect(rights(internal, way)).toEqual([true, false, true, false])
    expect(rights(internal?.fields[0], way)).toEqual([true, false, true, false])
    expect(rights(toelichting, way)).toEqual([true, false, true, false])
  }
})

it('a field with its own access rule keeps it', () => {
  const never = () => false
  const [kept] = given([{ name: 'shortNumber', type: 'number', access: { update: never } }])
  expect(rights(kept)).toEqual([false, false, false, false])
  expect(rights(kept, 'create')).toEqual([true, true, false, false])
})

it('fields in tabs, rows and groups have rights too, and a list has them as one', () => {
  const [tabs, row, options, part] = withRights({
    subject: 'products',
    fields: [
      {
        type: 'tabs',
        tabs: [
          { label: 'Tekst', fields: [{ name: 'summary', type: 'text' }] },
          { name: 'zoek', fields: [{ name: 'woord', type: 'text' }] },
        ],
      },
      { type: 'row', fields: [{ name: 'slug', type: 'text' }] },
      { name: 'channelOptions', type: 'array', fields: [{ name: 'action', type: 'text' }] },
      { name: 'exception', type: 'group', fields: [{ type: 'row', fields: [{ name: 'reason', type: 'text' }] }] },
    ],
    // biome-ignore lint/suspicious/noExplicitAny: Payload's union of fields has no name for every part
  }) as any[]
  expect(rights(tabs.tabs[0].fields[0])).toEqual([true, true, false, false])
  expect(tabs.tabs[1]).toEqual({ name: 'zoek', fields: [{ name: 'woord', type: 'text' }] })
  expect(rights(row.fields[0])).toEqual([true, true, false, false])
  expect(rights(options)).toEqual([true, true, false, false])
  expect(options.fields[0].access).toBeUndefined()
  expect(rights(part.fields[0].fields[0])).toEqual([true, true, false, false])
})

it('a field without data has no rights', () => {
  const shown: Field = { name: 'knop', type: 'ui', admin: {} }
  expect(given([shown])).toEqual([shown])
})
