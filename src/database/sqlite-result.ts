import type { ResultSet, Row } from '@libsql/client'

/** A result in a form that can be sent between processes. */
export type BareResult = {
  columns: string[]
  columnTypes: string[]
  rows: unknown[][]
  rowsAffected: number
  lastInsertRowid: bigint | undefined
}

/**
 * The result as `@libsql/client` returns it: rows with values by name and by index, of which only the names are enumerable.
 */
export function resultOf({ rows, ...rest }: BareResult): ResultSet {
  const result = { ...rest, rows: rows.map((values) => rowOf(values, rest.columns)) }
  return { ...result, toJSON: () => ({ ...rest, rows }) } as ResultSet
}

function rowOf(values: unknown[], columns: string[]): Row {
  const row = {} as Row
  Object.defineProperty(row, 'length', { value: values.length })
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as Row[number]
    Object.defineProperty(row, index, { value })
    const column = columns[index] ?? ''
    // As in `@libsql/client`: of two columns with the same name the first counts.
    if (!Object.hasOwn(row, column)) row[column] = value
  }
  return row
}
