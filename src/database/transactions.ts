import { randomUUID } from 'node:crypto'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { BaseDatabaseAdapter } from 'payload'
import { DatabaseProblem } from './problem.ts'

type Session = SQLiteAdapter['sessions'][string]
type TransactionId = Parameters<BaseDatabaseAdapter['commitTransaction']>[0]

/** How many ids of rolled back transactions are remembered, so that a later commit of one fails. */
const REMEMBER = 1_000

/**
 * Payload's own `commitTransaction` ignores a failed COMMIT: a full disk was answered with 200. This one throws, also when
 * the transaction was rolled back before.
 */
export function withReliableCommits(adapter: SQLiteAdapter): void {
  const rolledBack = new Set<TransactionId>()

  const take = (id: TransactionId): Session | undefined => {
    const session = adapter.sessions[String(id)]
    // Before anything else, so that no other call uses the transaction while it ends.
    delete adapter.sessions[String(id)]
    return session
  }

  adapter.beginTransaction = async () => {
    await adapter.initializing
    const id = randomUUID()
    adapter.sessions[id] = await openSession(adapter)
    return id
  }
  adapter.commitTransaction = async (given) => {
    const id = await given
    await take(id)?.resolve()
    if (rolledBack.has(id)) throw new DatabaseProblem({ code: 'notStored', reason: 'ROLLED_BACK' })
  }
  adapter.rollbackTransaction = async (given) => {
    const id = await given
    const session = take(id)
    if (!session) return
    rolledBack.add(id)
    const [oldest] = rolledBack
    if (rolledBack.size > REMEMBER && oldest) rolledBack.delete(oldest)
    await session.reject()
  }
}

/** Drizzle's transaction lasts as long as its callback: here until it is committed or rolled back. */
function openSession(adapter: SQLiteAdapter): Promise<Session> {
  return new Promise((resolve, reject) => {
    const done = adapter.drizzle.transaction(
      (tx) =>
        new Promise<void>((commit, rollBack) => {
          resolve({
            db: tx,
            resolve: async () => {
              commit()
              await done
            },
            reject: async () => {
              rollBack(ROLLED_BACK)
              await done.catch((error: unknown) => {
                if (error !== ROLLED_BACK) throw error
              })
            },
          } as unknown as Session)
        }),
    )
    // An error before the transaction began rejects `begin`. After that commit or rollback reports it.
    done.catch(reject)
  })
}

const ROLLED_BACK = new Error('rolled back')

/** The same for MongoDB, whose driver does throw: its error becomes a `DatabaseProblem`. */
export function withTypedCommitErrors(
  adapter: BaseDatabaseAdapter,
  onProblem: (problem: DatabaseProblem) => void,
): void {
  const { commitTransaction } = adapter
  adapter.commitTransaction = async (id) => {
    try {
      await commitTransaction.call(adapter, id)
    } catch (error) {
      const reason = String((error as { codeName?: unknown }).codeName ?? (error as Error).name)
      const problem = new DatabaseProblem({ code: 'notStored', reason, cause: error })
      onProblem(problem)
      throw problem
    }
  }
}
