import type { FlattenedField } from 'payload'
import { isTree } from '#collections/reading/rich-text.ts'
import { isRow } from '#src/domain/row.ts'
import type { Locale } from '../model/types.ts'

/** Thrown when a rich text in the form cannot be parsed. */
export class UnreadableText extends Error {
  override readonly name = 'UnreadableText'
}

type Values = Record<string, unknown>
type MergeFormInput = { fields: readonly FlattenedField[]; before: Values; values: Values; locale: Locale }

/**
 * Merges the values of an editor's form, in one language, into a document with all languages. The form comes from a
 * browser, so only known fields in their own shape are taken.
 */
export function mergeForm({ fields, before, values, locale }: MergeFormInput): Values {
  const after = { ...before }
  for (const field of fields) {
    if (!Object.hasOwn(values, field.name)) continue
    const given = values[field.name]
    const known = before[field.name]
    const isLocalized = 'localized' in field && field.localized === true
    after[field.name] = isLocalized
      ? { ...asObject(known), [locale]: shaped(field, given) }
      : mergeField({ field, known, given, locale })
  }
  return after
}

type MergeFieldInput = { field: FlattenedField; known: unknown; given: unknown; locale: Locale }

function mergeField({ field, known, given, locale }: MergeFieldInput): unknown {
  switch (field.type) {
    case 'group':
    case 'tab':
      return mergeForm({ fields: field.flattenedFields, before: asObject(known), values: asObject(given), locale })
    case 'array':
      return asRows(given).map((row) =>
        mergeForm({ fields: field.flattenedFields, before: rowOf(known, row), values: row, locale }),
      )
    case 'blocks':
      return asRows(given).flatMap((row) => {
        const block = field.blocks.find(({ slug }) => slug === row.blockType)
        if (!block) return []
        const { flattenedFields } = block
        const before = { ...rowOf(known, row), blockType: block.slug }
        return mergeForm({ fields: flattenedFields, before, values: row, locale })
      })
    default:
      return shaped(field, given)
  }
}

function shaped(field: FlattenedField, given: unknown): unknown {
  if (field.type === 'richText') return textOf(given)
  const isReference = field.type === 'relationship' || field.type === 'upload'
  const one = (value: unknown) => (isReference ? idOf(value) : isPlain(value) ? value : null)
  const isMany = 'hasMany' in field && field.hasMany === true
  return isMany ? (Array.isArray(given) ? given.map(one).filter((value) => value !== null) : []) : one(given)
}

/** Rows are matched by id; a new row has no text in another language yet. */
function rowOf(known: unknown, { id }: Values): Values {
  return asRows(known).find((row) => row.id === id) ?? { id }
}

const asObject = (value: unknown): Values => (isRow(value) ? value : {})

/** Payload's form sends the number of rows, 0, when there are none. */
const asRows = (value: unknown): Values[] => (Array.isArray(value) ? value.map(asObject) : [])

const isPlain = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value)

const idOf = (value: unknown): string | null => {
  const id = typeof value === 'string' ? value : asObject(value).id
  return typeof id === 'string' ? id : null
}

function textOf(given: unknown): unknown {
  const isMeant = Array.isArray(asObject(asObject(given).root).children)
  if (isMeant && !isTree(given)) throw new UnreadableText('rich text that no editor makes')
  return isMeant ? given : null
}
