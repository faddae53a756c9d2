import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/** All of the work, or nothing. Inside a transaction that is going on already, the work belongs to that one. */
export async function inTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const isOurs = await initTransaction(req)
  try {
    const result = await work()
    if (isOurs) await commitTransaction(req)
    return result
  } catch (error) {
    if (isOurs) await killTransaction(req)
    throw error
  }
}
