import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { noteStored } from '../attempt.ts'
import { DatabaseProblem } from '../problem.ts'
import { rememberRollbacks } from '../rolled-back.ts'
import { type MongodbError, NOT_ON_MOST, reasonOf } from './errors.ts'

/** How long a commit without a known result is asked again, and the pause between two, in milliseconds. */
const COMMIT_WITHIN = 10_000
const COMMIT_PAUSE = 200

/**
 * Transactions that Payload can use at once. The first operations of a transaction open it on the server, and two at once race
 * for that: "Given transaction number does not match any in-progress transactions". So `beginTransaction` reads one document
 * before it returns. A commit whose result got lost is asked again, which MongoDB allows; a commit of what was rolled back is
 * an error.
 */
export function withSteadyTransactions(adapter: MongooseAdapter): void {
  const { connect, beginTransaction, rollbackTransaction } = adapter
  const rollbacks = rememberRollbacks()

  adapter.connect = async function open(this: MongooseAdapter, options) {
    const { beginTransaction: ours } = this
    await connect?.call(this, options)
    // When the URL has no `replicaSet`, Payload goes on without transactions, silently.
    this.beginTransaction = ours
  }
  adapter.beginTransaction = begin

  async function begin(this: MongooseAdapter, options?: Parameters<typeof beginTransaction>[0]) {
    const id = await beginTransaction.call(this, options)
    if (id === null) return id
    const session = this.sessions[id]
    try {
      if (session) await this.connection.db?.collection('transactions').findOne({}, { session })
      return id
    } catch (error) {
      await rollbackTransaction.call(this, id)
      throw error
    }
  }

  adapter.commitTransaction = async function commit(this: MongooseAdapter, given) {
    const id = await given
    const session = this.sessions[String(id)]
    // Before anything else, so that no other call uses the transaction while it ends.
    delete this.sessions[String(id)]
    rollbacks.refuseCommit(id)
    if (!session?.inTransaction()) return
    const deadline = Date.now() + COMMIT_WITHIN
    for (;;) {
      try {
        await session.commitTransaction()
        noteStored()
        break
      } catch (error) {
        if ((error as MongodbError).code === NOT_ON_MOST) noteStored()
        if (!isUnknownResult(error)) throw error
        if (Date.now() > deadline) {
          noteStored()
          const reason = reasonOf(error as MongodbError)
          throw new DatabaseProblem({ code: 'databaseAway', reason, cause: error })
        }
        await new Promise((resolve) => setTimeout(resolve, COMMIT_PAUSE))
      }
    }
    // What is committed stays so, whatever becomes of the session.
    await session.endSession().catch(() => undefined)
  }

  adapter.rollbackTransaction = async function rollBack(this: MongooseAdapter, given) {
    const id = await given
    if (id && this.sessions[String(id)]) rollbacks.add(id)
    await rollbackTransaction.call(this, id)
  }
}

/**
 * True when nobody knows whether a commit was done, so that asking again helps: also when no server gave an answer, which the
 * driver does not always label. Not when it is done and most members did not have it in time.
 */
export function isUnknownResult(error: unknown): boolean {
  const { name, code, hasErrorLabel } = error as MongodbError
  if (code === NOT_ON_MOST) return false
  if (hasErrorLabel?.call(error, 'UnknownTransactionCommitResult')) return true
  return name !== 'MongoServerError' && !hasErrorLabel?.call(error, 'TransientTransactionError')
}
