import type { Block, Field, LabelFunction, StaticLabel } from 'payload'
import { isLocale } from '#src/domain/locales.ts'
import { isRow, type Row } from '#src/domain/row.ts'
import { label } from '../fields/labels.ts'
import { isTree } from '../reading/rich-text.ts'
import { mostOf } from './fields.ts'
import type { Problem } from './query.ts'

/** Rich text: the maximum number of nodes, and how deep they may be nested (a list in a list counts four). */
const PIECES = 8_000
const DEPTH = 60

export type TooLarge = { path: string; label: LabelFunction | StaticLabel | undefined; problem: Problem }

type TooLargeInInput = { fields: readonly Field[]; data: unknown; path?: string }

/** Each field of the document, as sent, whose value is too large. */
export function tooLargeIn({ fields, data, path = '' }: TooLargeInInput): TooLarge[] {
  if (!isRow(data)) return []
  return fields.flatMap((field): TooLarge[] => {
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) =>
        'name' in tab && tab.name
          ? tooLargeIn({ fields: tab.fields, data: data[tab.name], path: join(path, tab.name) })
          : tooLargeIn({ fields: tab.fields, data, path }),
      )
    }
    if (!('name' in field) || !field.name)
      return 'fields' in field ? tooLargeIn({ fields: field.fields, data, path }) : []
    const here = join(path, field.name)
    const value = Object.hasOwn(data, field.name) ? data[field.name] : undefined
    // With `locale=all` there is a value for each language.
    const values = isLocalised(field, value) ? Object.values(value) : [value]
    return values.flatMap((one) => inField({ field, value: one, path: here }))
  })
}

function inField({ field, value, path }: { field: Field; value: unknown; path: string }): TooLarge[] {
  const problem = problemOf(field, value)
  if (problem) return [{ path, label: ('label' in field && field.label) || undefined, problem }]
  if (field.type === 'group') return tooLargeIn({ fields: field.fields, data: value, path })
  if (field.type !== 'array' && field.type !== 'blocks') return []
  return (Array.isArray(value) ? value : []).flatMap((row, at) => {
    const fields = field.type === 'array' ? field.fields : (blockOf(field.blocks, row)?.fields ?? [])
    return tooLargeIn({ fields, data: row, path: `${path}.${at}` })
  })
}

function problemOf(field: Field, value: unknown): Problem | null {
  const { rows, characters } = mostOf(field)
  if (!characters && !isShaped(field, value)) return UNREADABLE
  if (rows && Array.isArray(value) && value.length > rows) return tooMany(value.length, rows)
  if (!characters) return null
  const { text, all, pieces, depth } = measured(value)
  if (text > characters) return tooLong(text, characters)
  if (pieces > PIECES || depth > DEPTH || all > 10 * characters) return TOO_COMPLEX
  return isShaped(field, value) ? null : UNREADABLE
}

/**
 * True for a value that the form of this field can send. A value that no channel can render must not be saved at all.
 */
function isShaped(field: Field, value: unknown): boolean {
  if (value === undefined || value === null) return true
  if (field.type === 'richText') return isTree(value)
  const values = 'hasMany' in field && field.hasMany && Array.isArray(value) ? value : [value]
  return !PLAIN.has(field.type) || values.every((one) => typeof one !== 'object' || one === null || one instanceof Date)
}

/** Fields with a single plain value: a string, a number, a date, a choice. */
const PLAIN: ReadonlySet<Field['type']> = new Set([
  ...(['text', 'textarea', 'email', 'code', 'select', 'radio', 'number', 'date', 'checkbox'] as const),
])

/**
 * The size of a value: characters of a text or of the longest of several; of rich text the visible text, all strings
 * together, the nodes and their depth. Iterative, because what is sent may be nested deeper than the call stack allows.
 */
function measured(whole: unknown): { text: number; all: number; pieces: number; depth: number } {
  const found = { text: 0, all: 0, pieces: 0, depth: 0 }
  const isTree = isRow(whole)
  const waiting: { key: string; value: unknown; depth: number }[] = [{ key: 'text', value: whole, depth: 0 }]
  for (let next = waiting.pop(); next && found.pieces <= PIECES && found.depth <= DEPTH; next = waiting.pop()) {
    const { key, value, depth } = next
    found.depth = Math.max(found.depth, depth)
    if (typeof value === 'string') {
      found.all += value.length
      if (!isTree) found.text = Math.max(found.text, value.length)
      else if (key === 'text') found.text += value.length
    }
    if (typeof value !== 'object' || value === null) continue
    found.pieces += 1
    for (const [inside, inner] of Object.entries(value)) waiting.push({ key: inside, value: inner, depth: depth + 1 })
  }
  return found
}

const tooLong = (now: number, most: number): Problem =>
  label(
    `Dit is te lang: ${now} tekens. Er passen er ${most} in. Maak de tekst korter.`,
    `This is too long: ${now} characters. No more than ${most} fit. Shorten the text.`,
  )
const tooMany = (now: number, most: number): Problem =>
  label(
    `Dit zijn er te veel: ${now}. Er passen er ${most} in.`,
    `These are too many: ${now}. No more than ${most} fit.`,
  )
const UNREADABLE = label(
  'Deze tekst kan niet worden gelezen. Kopieer wat u schreef, maak dit veld leeg en plak het opnieuw.',
  'This text cannot be read. Copy what you wrote, empty this field and paste it again.',
)
const TOO_COMPLEX = label(
  'Deze tekst bestaat uit te veel stukjes, of ze staan te diep in elkaar. Verdeel hem.',
  'This text has too many pieces, or they stand too deep in each other. Split it.',
)

function isLocalised(field: Field, value: unknown): value is Row {
  if (!('localized' in field && field.localized) || !isRow(value)) return false
  return Object.keys(value).every(isLocale)
}

const blockOf = (blocks: readonly Block[], row: unknown): Block | undefined =>
  blocks.find(({ slug }) => isRow(row) && row.blockType === slug)
const join = (path: string, name: string): string => (path ? `${path}.${name}` : name)
