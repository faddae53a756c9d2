import { rowOf } from '#src/domain/row.ts'

/** The id of a relation, populated or not. */
export function idOf(value: unknown): string | null {
  const id = rowOf(value).id ?? value
  return typeof id === 'string' ? id : null
}
