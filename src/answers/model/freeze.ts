import { createHash } from 'node:crypto'

/** Freezes a value and all in it. What a channel is given, it cannot change. */
export function deepFreeze<T>(value: T): T {
  if (value === null || typeof value !== 'object' || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const part of Object.values(value)) deepFreeze(part)
  return value
}

/** sha256 over everything a reader can see; the revision is no part of that. */
export function hashOf(value: object): string {
  const seen = JSON.stringify(value, (key, part) => (key === 'revision' ? undefined : part))
  return createHash('sha256').update(seen).digest('hex')
}
