import { randomUUID } from 'node:crypto'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { noteStored } from './attempt.ts'
import { rememberRollbacks, type TransactionId } from './rolled-back.ts'

type Session = SQLiteAdapter['sessions'][string]

/**
 * Payload's own `commitTransaction` ignores a failed COMMIT: a full disk was answered with 200. This one throws, also when
 * the transaction was rolled back before.
 */
export function withReliableCommits(adapter: SQLiteAdapter): void {
  const rollbacks = rememberRollbacks()

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
    const session = take(id)
    await session?.resolve()
    rollbacks.refuseCommit(id)
    if (session) noteStored()
  }
  adapter.rollbackTransaction = async (given) => {
    const id = await given
    const session = take(id)
    if (!session) return
    rollbacks.add(id)
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
