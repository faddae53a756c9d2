import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'

/** In milliseconds. Between two statements of a transaction lie a few; a process that is only busy is tried again. */
const HUNG_AFTER = 2_500
/** The code of MongoDB for what this account may not do. */
const UNAUTHORIZED = 13

/**
 * Ends the transactions of a process that hangs. What they wrote stays locked for everybody else until MongoDB itself ends
 * them, after a minute. Only those of our own account, for which it needs no rights; does nothing on SQLite.
 */
export async function endHungTransactions({ db }: Pick<Payload, 'db'>, hungAfter = HUNG_AFTER): Promise<void> {
  if (db.name !== 'mongoose') return
  const admin = (db as unknown as MongooseAdapter).connection.getClient().db('admin')
  try {
    const hung = await admin
      .aggregate(
        [
          { $currentOp: { idleSessions: true } },
          { $match: { type: 'idleSession', 'transaction.timeInactiveMicros': { $gt: hungAfter * 1_000 } } },
          { $project: { id: '$lsid.id' } },
        ],
        { readConcern: { level: 'local' } },
      )
      .toArray()
    if (hung.length > 0) await admin.command({ killSessions: hung.map(({ id }) => ({ id })) })
  } catch (error) {
    if ((error as { code?: unknown }).code !== UNAUTHORIZED) throw error
  }
}
