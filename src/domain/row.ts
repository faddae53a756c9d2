export type Row = Record<string, unknown>

/** An object with names: no list, and not nothing. */
export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What somebody sent, where it is such an object; an empty one where it is anything else. */
export const rowOf = (value: unknown): Row => (isRow(value) ? value : {})
