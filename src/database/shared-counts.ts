import { createHmac } from 'node:crypto'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'

/** A count, and the moment at which it starts again from zero. */
export type Counted = { count: number; until: Date }

/** Counters shared by all processes on one database. Both functions throw when the database cannot be reached. */
export type SharedCounts = {
  /** Increments the counter of a key. Its window, in ms, starts at the first increment. */
  add: (asked: { key: string; windowMs: number }) => Promise<Counted>
  /** Removes the window that ends at `until`, but not a later one of the same key. */
  remove: (asked: { key: string; until: Date }) => Promise<void>
}

/** A collection outside Payload's config: these documents are not content. */
export const COLLECTION = 'shared-counts'

type Kept = { _id: string; count: number; until: Date }

/** The counters in this database; null for SQLite, where processes share none. */
export function sharedCountsIn(payload: Payload): SharedCounts | null {
  if (payload.db.name !== 'mongoose') return null
  const { connection } = payload.db as unknown as MongooseAdapter
  if (!connection.db) return null
  // Write concern 1: a count may be lost with its primary, but waiting for a majority would slow down every sign-in.
  const counts = connection.db.collection<Kept>(COLLECTION, { writeConcern: { w: 1 } })
  // Keys hold addresses and accounts, so they are hashed with the secret.
  const hashed = (key: string) => createHmac('sha256', `counts ${payload.secret}`).update(key).digest('base64url')
  let isIndexed = false

  return {
    add: async ({ key, windowMs }) => {
      // Cleans up expired counts. Correctness does not depend on it: MongoDB only runs it once a minute.
      if (!isIndexed) await counts.createIndex({ until: 1 }, { expireAfterSeconds: 0 })
      isIndexed = true
      // One atomic operation on the clock of the database, so that no two processes read the same count.
      const goesOn = { $gt: ['$until', '$$NOW'] }
      const kept = await counts.findOneAndUpdate(
        { _id: hashed(key) },
        [
          {
            $set: {
              count: { $cond: [goesOn, { $add: ['$count', 1] }, 1] },
              until: { $cond: [goesOn, '$until', { $add: ['$$NOW', windowMs] }] },
            },
          },
        ],
        { upsert: true, returnDocument: 'after' },
      )
      return { count: kept?.count ?? 1, until: kept?.until ?? new Date(Date.now() + windowMs) }
    },
    remove: async ({ key, until }) => {
      await counts.deleteOne({ _id: hashed(key), until })
    },
  }
}
