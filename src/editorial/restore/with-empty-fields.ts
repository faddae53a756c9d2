import type { FlattenedField } from 'payload'
import { rowOf } from '#src/domain/row.ts'

type Data = Record<string, unknown>

/**
 * The document with a value for every field, also for empty ones: a save leaves missing fields unchanged. Other
 * properties, such as the id of a row, are kept.
 */
export function withEmptyFields({ fields, data }: { fields: FlattenedField[]; data: Data }): Data {
  const filled = fields.map((field) => [field.name, valueFor(field, data[field.name])] as const)
  return { ...data, ...Object.fromEntries(filled) }
}

function valueFor(field: FlattenedField, value: unknown): unknown {
  switch (field.type) {
    case 'group':
    case 'tab':
      return withEmptyFields({ fields: field.flattenedFields, data: rowOf(value) })
    case 'array':
      return rows(value).map((data) => withEmptyFields({ fields: field.flattenedFields, data }))
    case 'blocks':
      return rows(value).map((data) => {
        const block = field.blocks.find(({ slug }) => slug === data.blockType)
        return block ? withEmptyFields({ fields: block.flattenedFields, data }) : data
      })
    default:
      return value ?? ('hasMany' in field && field.hasMany ? [] : null)
  }
}

const rows = (value: unknown): Data[] => (Array.isArray(value) ? value : [])
