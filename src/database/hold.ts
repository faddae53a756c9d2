import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { PayloadRequest } from 'payload'
import { mongodbProblem } from './mongodb/errors.ts'
import { DatabaseProblem } from './problem.ts'

/** A collection outside Payload's config: these documents are not content. */
const COLLECTION = 'holds'

/**
 * Makes the collection before anybody holds something. Who makes one within a transaction conflicts with everybody who does so
 * until that transaction ends: of the first twenty publications in a new database nineteen were refused.
 */
export async function makeHolds({ connection }: Pick<MongooseAdapter, 'connection'>): Promise<void> {
  const holds = connection.collection<{ _id: string; count: number }>(COLLECTION)
  await holds.updateOne({ _id: 'start' }, { $setOnInsert: { count: 0 } }, { upsert: true })
}

/**
 * Makes two transactions that hold the same name at once conflict, so that the second runs again and sees what the first
 * wrote. For a rule that reads one document and writes another: on MongoDB two such transactions do not notice each other.
 * On SQLite writers take turns already. Throws `changedMeanwhile` for the one that must run again.
 */
export async function hold({ req, name }: { req: PayloadRequest; name: string }): Promise<void> {
  const { db } = req.payload
  const id = await req.transactionID
  if (db.name !== 'mongoose' || !id) return
  const { connection, sessions } = db as unknown as MongooseAdapter
  const session = sessions[String(id)]
  if (!session) return
  const holds = connection.collection<{ _id: string; count: number }>(COLLECTION)
  try {
    await holds.updateOne({ _id: name }, { $inc: { count: 1 } }, { upsert: true, session })
  } catch (error) {
    // Two who make the document at once.
    const isTwice = (error as { code?: unknown }).code === 11000
    if (isTwice) throw new DatabaseProblem({ code: 'changedMeanwhile', reason: 'DuplicateKey', cause: error })
    throw mongodbProblem(error) ?? error
  }
}

/** The same for all that is decided on one document. */
export const holdDocument = ({ req, collection, id }: { req: PayloadRequest; collection: string; id: string }) =>
  hold({ req, name: `${collection}/${id}` })
