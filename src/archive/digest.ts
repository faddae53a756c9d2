import { createHash, type Hash } from 'node:crypto'
import type { StoredDocument } from './documents.ts'

/** The SHA-256 of the documents of a store, which is the same on both databases. */
export type Digest = { add: (document: StoredDocument) => void; end: () => string }

/** Documents have to be added in the order of their ids. */
export function createDigest(): Digest {
  const hash: Hash = createHash('sha256')
  return {
    add: (document) => void hash.update(JSON.stringify(meaningOf(document)) ?? '').update('\n'),
    end: () => hash.digest('hex'),
  }
}

/**
 * The document without differences that mean nothing: the order of keys, and whether an empty value is null, absent or an
 * empty list. SQLite cannot tell these apart.
 */
function meaningOf(value: unknown): unknown {
  if (value === null || value === undefined) return undefined
  if (typeof value !== 'object') return value
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.length > 0 ? value.map((item) => meaningOf(item) ?? null) : undefined
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, meaningOf(inner)] as const)
    .filter(([, inner]) => inner !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}
