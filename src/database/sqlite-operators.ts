import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { isNull, or, sql } from '@payloadcms/db-sqlite/drizzle'

type Compare = SQLiteAdapter['operators']['like']

/** What Payload makes of a text that somebody looks for. A pattern of its own, for a path, never begins with "%". */
const LOOKED_FOR = /^%(.*)%$/s

/**
 * Makes comparisons do what they do on MongoDB: "%" and "_" in what somebody looks for are no patterns, and what has no value is
 * not in a list and does not hold a text.
 */
export function withPlainComparisons(adapter: Pick<SQLiteAdapter, 'operators'>): void {
  const { contains, like, not_in } = adapter.operators
  adapter.operators = {
    ...adapter.operators,
    contains: literally(contains),
    like: literally(like),
    not_in: (column, value) => or(not_in(column, value), isNull(column))!,
    // Payload hands this one the text itself.
    not_like: (column, value) => sql`(${column} not like ${holding(String(value))} escape '\\' or ${column} is null)`,
  }
}

const literally =
  (compare: Compare): Compare =>
  (column, value) => {
    const [, text] = LOOKED_FOR.exec(String(value)) ?? []
    return text === undefined ? compare(column, value) : sql`${column} like ${holding(text)} escape '\\'`
  }

const holding = (text: string): string => `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`
