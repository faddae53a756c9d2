export type Row = Record<string, unknown>

/** True for an object that is not null and not an array. */
export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Untrusted input as an object; empty when it is anything else. */
export const rowOf = (value: unknown): Row => (isRow(value) ? value : {})
