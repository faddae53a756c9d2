import type { FlattenedField } from 'payload'
import { rowOf } from '#src/domain/row.ts'

type Data = Record<string, unknown>
type WithEmptyFieldsInput = {
  fields: FlattenedField[]
  data: Data
  /** The document is read in every language: a translated field is an object. */
  isInAllLocales?: boolean
}

/**
 * The document with a value for every field, also for empty ones: a save leaves missing fields unchanged, and MongoDB leaves
 * out what SQLite returns empty. Other properties, such as the id of a row, are kept.
 */
export function withEmptyFields({ fields, data, isInAllLocales = false }: WithEmptyFieldsInput): Data {
  const inside = (inner: FlattenedField[], value: Data) =>
    withEmptyFields({ fields: inner, data: value, isInAllLocales })

  function valueFor(field: FlattenedField, value: unknown): unknown {
    if (isInAllLocales && 'localized' in field && field.localized) return value ?? {}
    switch (field.type) {
      case 'group':
      case 'tab':
        return inside(field.flattenedFields, rowOf(value))
      case 'array':
        return rows(value).map((row) => inside(field.flattenedFields, row))
      case 'blocks':
        return rows(value).map((row) => {
          const block = field.blocks.find(({ slug }) => slug === row.blockType)
          return block ? inside(block.flattenedFields, row) : row
        })
      default:
        return value ?? ('hasMany' in field && field.hasMany ? [] : null)
    }
  }

  const filled = fields.map((field) => [field.name, valueFor(field, data[field.name])] as const)
  return { ...data, ...Object.fromEntries(filled) }
}

const rows = (value: unknown): Data[] => (Array.isArray(value) ? value : [])
