/** The id of what a relation points to, whether it was filled in or not. */
export const idOf = (value: unknown): string | null =>
  typeof value === 'string' ? value : ((value as { id?: string } | null)?.id ?? null)
