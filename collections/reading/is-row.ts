export type Row = Record<string, unknown>

/** An object with names: no list, and not nothing. */
export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
