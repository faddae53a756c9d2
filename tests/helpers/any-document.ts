import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import type { FlattenedField } from 'payload'
import { LOCALE_CODES } from '#src/domain/locales.ts'

type Row = Record<string, unknown>

/** Drizzle accepts no objects without a prototype. */
const PLAIN = { noNullPrototype: true }

/** The ids of documents to refer to, by collection. */
export type Ids = Record<string, string[]>

/** Any document with these fields, as a database adapter stores it: in all languages, relations as ids. */
export function anyDocument(fields: readonly FlattenedField[], ids: Ids): fc.Arbitrary<Row> {
  const stored = fields.filter(({ name, type, ...rest }) => name !== 'id' && type !== 'join' && !isVirtual(rest))
  return fc.record(Object.fromEntries(stored.map((field) => [field.name, anyField(field, ids)])), PLAIN)
}

const isVirtual = (field: object): boolean => 'virtual' in field && Boolean(field.virtual)

function anyField(field: FlattenedField, ids: Ids): fc.Arbitrary<unknown> {
  const value = anyValue(field, ids)
  if (!('localized' in field && field.localized)) return value
  return fc.record(Object.fromEntries(LOCALE_CODES.map((code) => [code, value])), PLAIN)
}

function anyValue(field: FlattenedField, ids: Ids): fc.Arbitrary<unknown> {
  if (field.type === 'group' || field.type === 'tab') return anyDocument(field.flattenedFields, ids)
  if (field.type === 'array') return rows(anyDocument(field.flattenedFields, ids))
  if (field.type === 'blocks') {
    const blocks = field.blocks.map(({ slug, flattenedFields }) =>
      anyDocument(flattenedFields, ids).map((block) => ({ ...block, blockType: slug })),
    )
    return rows(fc.oneof(...blocks))
  }
  const one = anySingle(field, ids)
  if ('hasMany' in field && field.hasMany)
    return fc.uniqueArray(one, { maxLength: 3, selector: (each) => JSON.stringify(each) })
  return 'required' in field && field.required ? one : fc.option(one, { freq: 4 })
}

/** Rows have ids of their own, which are not derived from the seed: they are unique in the whole database. */
const rows = (row: fc.Arbitrary<Row>): fc.Arbitrary<unknown> =>
  fc.array(
    row.map((each) => ({ ...each, id: randomBytes(12).toString('hex') })),
    { maxLength: 2 },
  )

function anySingle(field: FlattenedField, ids: Ids): fc.Arbitrary<unknown> {
  if ('unique' in field && field.unique)
    return field.type === 'number' ? fc.integer({ min: 100_000 }) : fc.uuid({ version: 4 })
  switch (field.type) {
    case 'checkbox':
      return fc.boolean()
    case 'number':
      return fc.oneof(
        fc.integer(),
        fc.integer({ min: -1e6, max: 1e6 }).map((cents) => cents / 100),
      )
    case 'date':
      return fc
        .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
        .map((day) => day.toISOString())
    case 'select':
    case 'radio':
      return fc.constantFrom(...field.options.map((option) => (typeof option === 'string' ? option : option.value)))
    case 'json':
    case 'richText':
      return fc.dictionary(
        fc.stringMatching(/^[a-z]+$/),
        fc.oneof(words, fc.integer(), fc.boolean(), fc.constant(null)),
        PLAIN,
      )
    case 'relationship':
    case 'upload': {
      const kinds = [field.relationTo].flat()
      const known = kinds.flatMap((kind) => (ids[kind] ?? []).map((id) => ({ relationTo: kind, value: id })))
      if (known.length === 0) return fc.constant(null)
      return fc.constantFrom(...known).map((to) => (Array.isArray(field.relationTo) ? to : to.value))
    }
    default:
      return words
  }
}

/** Also emoji, accents, and what means something in HTML or SQL. */
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom('Eén loket', "it's; DROP TABLE", '<b>&amp;', '👩‍👩‍👧', 'a\u2028b\nc', ''),
)
