import type { AdminWords } from '#src/domain/admin-language.ts'
import { isLocale } from '#src/domain/locales.ts'
import { isRow } from '#src/domain/row.ts'
import { label } from '../fields/labels.ts'

/** The limits of one query: slightly more than the screens of the admin need. */
export const MOST = {
  /** Documents in one result: the longest list of the admin. */
  limit: 100,
  /** Full versions in one result; the admin reads its version list without REST. */
  versions: 25,
  page: 100_000,
  /** Related documents are returned as a title, those behind them as an id. */
  depth: 1,
  conditions: 50,
  nesting: 6,
  /** Ids in one condition; fields with several values allow fewer. */
  values: 250,
  text: 300,
  sort: 3,
  select: 150,
  /** Conditions and sort orders that go through a relation; each is a join in the database. */
  joins: 5,
} as const

export type Problem = AdminWords

type Query = Record<string, unknown>
/** Names of fields: relations, rich text (which the database cannot search) and dates. */
export type Names = { relations: ReadonlySet<string>; trees: ReadonlySet<string>; dates: ReadonlySet<string> }

/**
 * The first part of a query, as Payload parses it from an address or a body, that exceeds a limit; null when there is
 * none. `most` is the maximum number of documents.
 */
export function problemIn(query: Query, { relations, trees, dates }: Names, most: number = MOST.limit): Problem | null {
  const { limit, page, depth, pagination } = query
  if (!isWithin(depth, 0, MOST.depth)) return say('depth', MOST.depth)
  const where = parsed(query.where)
  // A table of the admin requests the titles of its relations by id, with a fixed limit.
  if (!isWithin(limit, 0, asksByIds(where) ? MOST.values : most)) return say('limit', most)
  if (!isWithin(page, 0, MOST.page)) return say('page', MOST.page)
  const isWhole = limit !== undefined ? Number(limit) === 0 : String(pagination).toLowerCase() === 'false'
  if (isWhole) return EVERYTHING
  // No screen uses these, and from outside they could make one response arbitrarily large.
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

/** The same for a bulk change: the documents are counted first, so it needs no limit. */
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

/** A value to compare with: a short text, or a list of ids. */
function isTooMuch([operator, value]: [string, unknown]): boolean {
  const isList = LISTS.has(operator)
  const values = isList && typeof value === 'string' ? value.split(',') : [value].flat()
  const length = values.reduce((sum: number, one) => sum + (JSON.stringify(one) ?? '').length, 0)
  // A parameter that is sent twice becomes a list, which the database cannot compare with.
  if (!isList && typeof value === 'object' && value !== null) return true
  return values.length > MOST.values || length > MOST.text * (isList ? values.length : 1)
}

/** Payload converts the value to a date without checking it, and fails. */
const isNoDate = ([operator, value]: [string, unknown]): boolean =>
  operator !== 'exists' &&
  [value].flat().some((one) => Boolean(one) && one !== 'null' && Number.isNaN(Date.parse(String(one))))

const LISTS: ReadonlySet<string> = new Set(['in', 'not_in', 'all'])

const asksByIds = (where: unknown): boolean => isRow(where) && isRow(where.id) && 'in' in where.id

/**
 * How many relations a path goes through: "owner.name" is one. "owner.id" is none, because the id is stored in the
 * document itself.
 */
function joinsIn(path: string, relations: ReadonlySet<string>): number {
  const parts = path.replace(/^-/, '').split('.')
  return parts.filter((part, at) => relations.has(part) && !STAYS.has(parts[at + 1] ?? '')).length
}
const STAYS: ReadonlySet<string> = new Set(['', 'id', 'value', 'relationTo'])

/** True for a path that continues after one of these names, other than with a language. */
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
