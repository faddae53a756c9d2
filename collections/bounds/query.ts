import type { AdminWords } from '#src/domain/admin-language.ts'
import { isLocale } from '#src/domain/locales.ts'
import { isRow } from '#src/domain/row.ts'
import { label } from '../fields/labels.ts'

/** The most that may be asked for at once: a little more than a screen of the admin asks. */
export const MOST = {
  /** Documents at once; the longest list of the admin. */
  limit: 100,
  /** Whole versions of documents; the admin reads its list of them without REST. */
  versions: 25,
  page: 100_000,
  /** Related documents are given as a title, those behind them as an id. */
  depth: 1,
  conditions: 50,
  nesting: 6,
  /** Ids in one condition; a field that holds many holds fewer. */
  values: 250,
  text: 300,
  sort: 3,
  select: 150,
  /** Conditions and orders that look through a relation; each is a join for the database. */
  joins: 5,
} as const

export type Problem = AdminWords

type Query = Record<string, unknown>
/** Of fields: those that lead to another document, that hold rich text, in which the database cannot look, and a date. */
export type Names = { relations: ReadonlySet<string>; trees: ReadonlySet<string>; dates: ReadonlySet<string> }

/**
 * What is too much in a question, as Payload reads it from an address or a body; null when all of it is within bounds.
 * `most` documents at once.
 */
export function problemIn(query: Query, { relations, trees, dates }: Names, most: number = MOST.limit): Problem | null {
  const { limit, page, depth, pagination } = query
  if (!isWithin(depth, 0, MOST.depth)) return say('depth', MOST.depth)
  const where = parsed(query.where)
  // A table of the admin asks for the titles of its relations with a fixed limit, by id.
  if (!isWithin(limit, 0, asksByIds(where) ? MOST.values : most)) return say('limit', most)
  if (!isWithin(page, 0, MOST.page)) return say('page', MOST.page)
  const isWhole = limit !== undefined ? Number(limit) === 0 : String(pagination).toLowerCase() === 'false'
  if (isWhole) return EVERYTHING
  // No screen asks for these. Filled in from outside, they would make one document as large as anybody likes.
  const closed = ['populate', 'joins', 'data'].find((name) => name in query)
  if (closed) return label(`Vraag niet om “${closed}”.`, `Do not ask for “${closed}”.`)
  const sort = [query.sort ?? []].flat().flatMap((names) => String(names).split(','))
  const found = counted(where, dates)
  if (found.isBroken || found.conditions > MOST.conditions || found.nesting > MOST.nesting) return CONDITIONS
  if (sort.length > MOST.sort) return say('sort', MOST.sort)
  const joins = [...found.paths, ...sort].reduce((sum, path) => sum + joinsIn(path, relations), 0)
  if (joins > MOST.joins || [...found.paths, ...sort].some((path) => path.length > MOST.text)) return CONDITIONS
  if (found.paths.some((path) => isInside(path, trees))) return CONDITIONS
  return leavesIn(query.select) > MOST.select ? say('select', MOST.select) : null
}

/** The same, for a change of all documents that meet a condition: those are counted before, so a limit is not needed. */
export function problemInBulk(query: Query, names: Names): Problem | null {
  const { limit: _limit, pagination: _pagination, ...rest } = query
  return isWithin(query.limit, 0, MOST.limit) ? problemIn(rest, names) : say('limit', MOST.limit)
}

export const tooManyAtOnce = (count: number): Problem =>
  label(
    `U koos ${count} documenten. Kies er ten hoogste ${MOST.limit} tegelijk.`,
    `You chose ${count} documents. Choose no more than ${MOST.limit} at a time.`,
  )

const say = (name: string, most: number): Problem =>
  label(`Vraag ten hoogste ${name}=${most}.`, `Ask for ${name}=${most} at most.`)
const EVERYTHING = label(
  `Vraag niet alles tegelijk, maar ten hoogste ${MOST.limit}. De rest staat op de volgende pagina (page=2).`,
  `Do not ask for everything at once, but for ${MOST.limit} at most. The rest is on the next page (page=2).`,
)
const CONDITIONS = label(
  'U vraagt te veel voorwaarden tegelijk, of een die niet kan. Gebruik er minder.',
  'You ask too many conditions at once, or one that cannot be. Use fewer.',
)

const isWithin = (value: unknown, least: number, most: number): boolean =>
  value === undefined || (/^\d{1,9}$/.test(String(value)) && Number(value) >= least && Number(value) <= most)

type Found = { conditions: number; nesting: number; paths: string[]; isBroken: boolean }

function counted(where: unknown, dates: ReadonlySet<string>): Found {
  const found: Found = { conditions: 0, nesting: 0, paths: [], isBroken: false }
  const visit = (value: unknown, nesting: number): void => {
    found.nesting = Math.max(found.nesting, nesting)
    if (nesting > MOST.nesting || found.conditions > MOST.conditions) return
    for (const [key, inner] of Object.entries(isRow(value) ? value : {})) {
      if (/^(and|or)$/i.test(key)) for (const one of Object.values(inner ?? {})) visit(one, nesting + 1)
      else {
        const operators = Object.entries(isRow(inner) ? inner : { equals: inner })
        found.conditions += Math.max(1, operators.length)
        found.paths.push(key)
        found.isBroken ||=
          operators.some(isTooMuch) || (dates.has(key.split('.').at(-1) ?? '') && operators.some(isNoDate))
      }
    }
  }
  if (where === undefined) return found
  if (!isRow(where)) return { ...found, isBroken: true }
  visit(where, 0)
  return found
}

/** A value to compare with: a few words, or a list of ids. */
function isTooMuch([operator, value]: [string, unknown]): boolean {
  const isList = LISTS.has(operator)
  const values = isList && typeof value === 'string' ? value.split(',') : [value].flat()
  const length = values.reduce((sum: number, one) => sum + (JSON.stringify(one) ?? '').length, 0)
  // Asked twice, a value is a list, with which the database cannot compare.
  if (!isList && typeof value === 'object' && value !== null) return true
  return values.length > MOST.values || length > MOST.text * (isList ? values.length : 1)
}

/** Payload makes a date of it without looking, and fails. */
const isNoDate = ([operator, value]: [string, unknown]): boolean =>
  operator !== 'exists' &&
  [value].flat().some((one) => Boolean(one) && one !== 'null' && Number.isNaN(Date.parse(String(one))))

const LISTS: ReadonlySet<string> = new Set(['in', 'not_in', 'all'])

const asksByIds = (where: unknown): boolean => isRow(where) && isRow(where.id) && 'in' in where.id

/** How often a path goes from one document to another: "owner.name" once. The id of the other stands in this one. */
function joinsIn(path: string, relations: ReadonlySet<string>): number {
  const parts = path.replace(/^-/, '').split('.')
  return parts.filter((part, at) => relations.has(part) && !STAYS.has(parts[at + 1] ?? '')).length
}
const STAYS: ReadonlySet<string> = new Set(['', 'id', 'value', 'relationTo'])

/** True for a path that goes on behind one of these names, other than to a language. */
function isInside(path: string, names: ReadonlySet<string>): boolean {
  const parts = path.split('.')
  return parts.some((part, at) => names.has(part) && Boolean(parts[at + 1]) && !isLocale(parts[at + 1]))
}

const leavesIn = (value: unknown): number =>
  isRow(value) || Array.isArray(value)
    ? Object.values(value).reduce((sum: number, inner) => sum + leavesIn(inner), 1)
    : 1

function parsed(where: unknown): unknown {
  if (typeof where !== 'string' || !where) return where || undefined
  try {
    return JSON.parse(where)
  } catch {
    return null
  }
}
