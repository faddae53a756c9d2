import { createHash } from 'node:crypto'

/** Freezes a value and everything in it, so that no channel can change what another reads. */
export function deepFreeze<T>(value: T): T {
  if (value === null || typeof value !== 'object' || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const part of Object.values(value)) deepFreeze(part)
  return value
}

/** The sha256 of everything a reader can see; the revision is not included. */
export function hashOf(value: object): string {
  const seen = JSON.stringify(value, (key, part) => (key === 'revision' ? undefined : part))
  return createHash('sha256').update(seen).digest('hex')
}
