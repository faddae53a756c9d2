import { randomUUID } from 'node:crypto'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'

/** A collection outside Payload's config: these documents are not content. */
const COLLECTION = 'leases'
/** In milliseconds. A process that is killed keeps the others waiting until its lease ends. */
const LASTS = 15_000
const RENEW_EVERY = 5_000
const LOOK_EVERY = 250

type Lease = { _id: string; by: string; until: Date }

/**
 * Runs work while no other process on this database runs work with the same name; the others wait. For what lasts longer than
 * a transaction may on MongoDB (60 s). On SQLite one process has the database for writing, so the work simply runs.
 */
export async function withLease<T>({
  payload,
  name,
  work,
}: {
  payload: Payload
  name: string
  work: () => Promise<T>
}): Promise<T> {
  if (payload.db.name !== 'mongoose') return work()
  const leases = (payload.db as unknown as MongooseAdapter).connection.collection<Lease>(COLLECTION)
  const by = randomUUID()
  const take = async () => {
    // One atomic operation on the clock of the database: it changes nothing while somebody else has the lease.
    const isMine = { $or: [{ $eq: ['$by', by] }, { $lt: ['$until', '$$NOW'] }] }
    const lease = {
      by: { $cond: [isMine, by, '$by'] },
      until: { $cond: [isMine, { $add: ['$$NOW', LASTS] }, '$until'] },
    }
    try {
      const kept = await leases.findOneAndUpdate({ _id: name }, [{ $set: lease }], {
        upsert: true,
        returnDocument: 'after',
      })
      return kept?.by === by
    } catch (error) {
      // Two who make the document at once.
      if ((error as { code?: unknown }).code === 11000) return false
      throw error
    }
  }
  while (!(await take())) await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY))
  const timer = setInterval(() => void take().catch(() => undefined), RENEW_EVERY)
  try {
    return await work()
  } finally {
    clearInterval(timer)
    await leases.deleteOne({ _id: name, by }).catch(() => undefined)
  }
}
