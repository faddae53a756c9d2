import type { FlattenedField } from 'payload'
import { expect, it } from 'vitest'
import { localisedPaths } from './localised-fields.ts'

const text = (name: string, localized: boolean) => ({ name, type: 'text', localized }) as FlattenedField
const around = (name: string, type: string, flattenedFields: FlattenedField[]) =>
  ({ name, type, flattenedFields }) as unknown as FlattenedField

it('a field with a value for each language is named by its path, and no other', () => {
  const rows = around('evidence', 'array', [text('item', true), text('url', false)])
  const group = around('exception', 'group', [text('applies', false), around('law', 'group', [text('title', true)])])
  expect(localisedPaths([text('title', true), text('slug', false), rows, group])).toEqual([
    'title',
    'evidence.item',
    'exception.law.title',
  ])
})

it('two kinds of block may differ in a field of the same name', () => {
  const block = (slug: string, localized: boolean) => ({ slug, flattenedFields: [text('title', localized)] })
  const blocks = { name: 'blocks', type: 'blocks', blocks: [block('list', true), block('code', false)] }
  expect(localisedPaths([blocks as unknown as FlattenedField])).toEqual(['blocks.list.title'])
})

it('what is inside a list with a whole value for each language is not named apart', () => {
  const rows = { ...around('rows', 'array', [text('item', false)]), localized: true } as FlattenedField
  expect(localisedPaths([rows])).toEqual(['rows'])
})
