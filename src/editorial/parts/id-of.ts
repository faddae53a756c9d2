import { rowOf } from '#src/domain/row.ts'

/** The id of what a relation points to, whether it was filled in or not. */
export function idOf(value: unknown): string | null {
  const id = rowOf(value).id ?? value
  return typeof id === 'string' ? id : null
}
