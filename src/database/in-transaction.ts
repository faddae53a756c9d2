import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { problemsSoFar } from './attempt.ts'
import { retryThrown } from './transient.ts'

/**
 * Runs the work in a transaction, or in the current one if there is one. When the database could not do it because others
 * wrote the same at that moment, it runs again from the start: the work reads what it decides on itself, and does nothing
 * outside the database.
 */
export async function inTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  // Who began the transaction runs its work again.
  if (req.transactionID) return work()
  const forgetLater = problemsSoFar()
  return retryThrown(async () => {
    // What a failed attempt read is not what is stored.
    req.payloadDataLoader?.clearAll()
    forgetLater()
    try {
      const isOurs = await initTransaction(req)
      const result = await work()
      if (isOurs) await commitTransaction(req)
      return result
    } catch (error) {
      await killTransaction(req)
      // Payload leaves the promise of a transaction that could not begin.
      delete req.transactionID
      throw error
    }
  })
}
