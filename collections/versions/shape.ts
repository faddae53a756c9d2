import type { FlattenedField } from 'payload'
import { rowOf } from '#src/domain/row.ts'

type Data = Record<string, unknown>

/**
 * A document in every language, with a group for each group and an object for each translated field: SQLite has these also
 * when they are empty, MongoDB only when something was filled in once.
 */
export function inFullShape({ fields, data }: { fields: FlattenedField[]; data: Data }): Data {
  const shaped = fields.map((field) => [field.name, shapedValue(field, data[field.name])] as const)
  return { ...data, ...Object.fromEntries(shaped) }
}

function shapedValue(field: FlattenedField, value: unknown): unknown {
  if ('localized' in field && field.localized) return value ?? {}
  if (field.type === 'group' || field.type === 'tab') {
    return inFullShape({ fields: field.flattenedFields, data: rowOf(value) })
  }
  if (!Array.isArray(value)) return value
  if (field.type === 'array') return value.map((data) => inFullShape({ fields: field.flattenedFields, data }))
  if (field.type !== 'blocks') return value
  return value.map((data: Data) => {
    const block = field.blocks.find(({ slug }) => slug === data.blockType)
    return block ? inFullShape({ fields: block.flattenedFields, data }) : data
  })
}
