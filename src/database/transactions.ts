import { randomUUID } from 'node:crypto'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { BaseDatabaseAdapter } from 'payload'
import { DatabaseProblem } from './problem.ts'

type Session = SQLiteAdapter['sessions'][string]
type TransactionId = Parameters<BaseDatabaseAdapter['commitTransaction']>[0]

/** Ids that are remembered, so that who commits one later is told. */
const REMEMBER = 1_000

/**
 * Payload's own `commitTransaction` says nothing when COMMIT fails: a full disk was answered with 200. This one throws, and
 * so does committing what was rolled back already.
 */
export function withCertainCommits(adapter: SQLiteAdapter): void {
  const rolledBack = new Set<TransactionId>()

  const take = (id: TransactionId): Session | undefined => {
    const session = adapter.sessions[String(id)]
    // First of all, so that nobody else gets hold of it while it ends.
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

/** Drizzle's transaction lasts as long as its callback: here until somebody commits or rolls back. */
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
    // Before it began: it cannot be begun. After that whoever commits or rolls back hears of it.
    done.catch(reject)
  })
}

const ROLLED_BACK = new Error('rolled back')

/** The same for MongoDB, whose driver throws by itself: what it throws gets the name that people are told about. */
export function withNamedCommits(adapter: BaseDatabaseAdapter, onProblem: (problem: DatabaseProblem) => void): void {
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
