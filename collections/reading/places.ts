import type { Block, Field, LabelFunction, StaticLabel } from 'payload'
import { LOCALE_CODES, type Locale } from '#src/domain/locales.ts'
import { isRow, type Row } from '#src/domain/row.ts'
import { isTree, linesOf } from './rich-text.ts'

/** A field of a document with its value; localised fields give one for each language. */
export type Place = {
  path: string
  /** "Manieren om het te regelen > Manier 2 > Kanaal" */
  label: string
  locale: Locale | null
  field: NamedField
  value: unknown
}

type NamedField = Extract<Field, { name: string }>
type PlacesOfInput = { fields: readonly Field[]; document: unknown; path?: string; label?: string }

/**
 * Every field of a document in the order of the form, filled in or not, with each row of a list apart. It follows the
 * form, so that a rule about all texts also covers fields that are added later.
 */
export function placesOf({ fields, document, path = '', label = '' }: PlacesOfInput): Place[] {
  const row = isRow(document) ? document : {}
  return fields.flatMap((field): Place[] => {
    const inside = { document: row, path, label }
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) =>
        'name' in tab && tab.name
          ? within({ name: tab.name, own: tab.label, fields: tab.fields, ...inside })
          : placesOf({ ...inside, fields: tab.fields }),
      )
    }
    if ('name' in field && field.name) return placesOfField(field as NamedField, inside)
    return 'fields' in field ? placesOf({ ...inside, fields: field.fields }) : []
  })
}

/** The lines of a text: each paragraph, heading or list item. */
export function linesAt({ value }: Place, sayFact?: (id: string) => string): string[] {
  if (isTree(value)) return linesOf(value, sayFact ? { sayFact } : {})
  return typeof value === 'string' ? [value] : []
}

/** True for an empty value. */
export function isBlank(value: unknown): boolean {
  if (isTree(value)) return linesOf(value).every((line) => !line.trim())
  if (Array.isArray(value)) return value.length === 0
  return value === undefined || value === null || (typeof value === 'string' && !value.trim())
}

/** True for running text, false for technical names such as a slug. */
export const isProse = ({ field }: Place): boolean =>
  field.type === 'richText' ||
  (['text', 'textarea'].includes(field.type) && 'localized' in field && Boolean(field.localized) && !isMany(field))

type Inside = { document: Row; path: string; label: string }

function placesOfField(field: NamedField, { document, path, label }: Inside): Place[] {
  const value = document[field.name]
  const here = { path: join(path, field.name), label: title(label, field.label) || field.name }
  if (field.type === 'group') {
    return within({ name: field.name, own: field.label, fields: field.fields, document, path, label })
  }
  if (field.type === 'array' || field.type === 'blocks') {
    const rows = Array.isArray(value) ? value : []
    return [
      { ...here, field, locale: null, value: rows },
      ...rows.flatMap((row, index) => {
        const kind = field.type === 'blocks' ? blockOf(field.blocks, row) : field
        const own = `${textOf(kind?.labels?.singular) || 'Rij'} ${index + 1}`
        const place = { path: `${here.path}.${index}`, label: title(here.label, own) }
        return placesOf({ fields: kind?.fields ?? [], document: row, ...place })
      }),
    ]
  }
  if (!('localized' in field && field.localized)) return [{ ...here, field, locale: null, value }]
  const texts = isRow(value) ? value : {}
  return LOCALE_CODES.map((locale) => ({ ...here, field, locale, value: texts[locale] }))
}

type Group = Inside & { name: string; own: unknown; fields: readonly Field[] }

function within({ name, own, fields, document, path, label }: Group): Place[] {
  return placesOf({ fields, document: document[name], path: join(path, name), label: title(label, own) })
}

const blockOf = (blocks: readonly Block[], row: unknown): Block | undefined =>
  blocks.find(({ slug }) => isRow(row) && row.blockType === slug)

const join = (path: string, name: string): string => (path ? `${path}.${name}` : name)
const title = (label: string, own: unknown): string => [label, textOf(own)].filter(Boolean).join(' > ')

/** A label in Dutch. */
function textOf(label: LabelFunction | StaticLabel | unknown): string {
  if (typeof label === 'string') return label
  return isRow(label) && typeof label.nl === 'string' ? label.nl : ''
}

const isMany = (field: NamedField): boolean => 'hasMany' in field && Boolean(field.hasMany)
