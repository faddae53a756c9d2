import { createHmac } from 'node:crypto'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'

/** How often something was counted, and the moment at which counting begins anew. */
export type Counted = { count: number; until: Date }

/** Counts that all processes on one database share. Both throw when it cannot be reached. */
export type SharedCounts = {
  /** Counts one more under a key. The window, in ms, begins with the first. */
  add: (asked: { key: string; windowMs: number }) => Promise<Counted>
  /** Ends the window that ends at `until`, and no later one under the same key. */
  remove: (asked: { key: string; until: Date }) => Promise<void>
}

/** Payload knows nothing of this collection: its documents are no content. */
export const COLLECTION = 'shared-counts'

type Kept = { _id: string; count: number; until: Date }

/** The counts in this database, or null where processes share none: SQLite. */
export function sharedCountsIn(payload: Payload): SharedCounts | null {
  if (payload.db.name !== 'mongoose') return null
  const { connection } = payload.db as unknown as MongooseAdapter
  if (!connection.db) return null
  // What another process counted may be forgotten when a primary is lost; waiting for the others would cost every sign-in.
  const counts = connection.db.collection<Kept>(COLLECTION, { writeConcern: { w: 1 } })
  // Keys are addresses and accounts: without the secret nobody reads one, or looks whether one is there.
  const hashed = (key: string) => createHmac('sha256', `counts ${payload.secret}`).update(key).digest('base64url')
  let isIndexed = false

  return {
    add: async ({ key, windowMs }) => {
      // Removes what has passed. Counting does not depend on it: MongoDB looks once a minute.
      if (!isIndexed) await counts.createIndex({ until: 1 }, { expireAfterSeconds: 0 })
      isIndexed = true
      // One operation, and by the clock of the database, so that no two processes read the same count.
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
