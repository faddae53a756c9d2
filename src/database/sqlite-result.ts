import type { ResultSet, Row } from '@libsql/client'

/** A result as it is sent from one process to another. */
export type BareResult = {
  columns: string[]
  columnTypes: string[]
  rows: unknown[][]
  rowsAffected: number
  lastInsertRowid: bigint | undefined
}

/** The result as `@libsql/client` gives it: rows that are read by name and by number, of which only the names are listed. */
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
    // As there: of two columns with one name the first counts.
    if (!Object.hasOwn(row, column)) row[column] = value
  }
  return row
}
