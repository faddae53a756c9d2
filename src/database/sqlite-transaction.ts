import type { InStatement, ResultSet, Transaction } from '@libsql/client'
import { DatabaseProblem } from './problem.ts'
import { retryWhileBusy } from './retry.ts'
import type { Connections } from './sqlite-connection.ts'
import type { FileWatch } from './sqlite-file.ts'

/**
 * A transaction on the writing connection, which holds the mutex until `release`. When the disk refuses a statement the
 * transaction ends at once: SQLite may have rolled it back, and later statements would be stored on their own. Ending it
 * also frees the mutex when Payload never rolls back (its jobs).
 */
export async function beginOn({
  connections: { writer, life },
  file,
  release,
  deadline,
  named,
}: {
  connections: Connections
  file: FileWatch
  release: () => void
  /** The deadline for waiting on other processes, in ms since 1970. */
  deadline: number
  /** Turns an error of the database into a `DatabaseProblem`. */
  named: (error: unknown) => unknown
}): Promise<Transaction> {
  let isOpen = true
  let failure: unknown = null

  const end = async (how: 'commit' | 'rollback') => {
    if (!isOpen) return
    isOpen = false
    try {
      if (how === 'commit') sameLife()
      // When COMMIT finds a lock, the transaction is still open.
      await retryWhileBusy(deadline, writer[how])
      if (how === 'commit') file.check()
    } catch (error) {
      if (how === 'commit') await writer.rollback().catch(() => undefined)
      throw named(error)
    } finally {
      release()
    }
  }
  const run = async (statement: InStatement): Promise<ResultSet> => {
    if (failure) throw failure
    if (!isOpen) throw new DatabaseProblem({ code: 'notStored', reason: 'TRANSACTION_ENDED' })
    try {
      sameLife()
      return await writer.run(typeof statement === 'string' ? { sql: statement } : statement)
    } catch (error) {
      const thrown = named(error)
      if (!(thrown instanceof DatabaseProblem)) throw thrown
      failure = thrown
      await end('rollback').catch(() => undefined)
      throw thrown
    }
  }

  let begunIn = 0
  /** After a restart of the process, a statement of this transaction would be stored on its own. */
  const sameLife = () => {
    if (life() !== begunIn) throw new DatabaseProblem({ code: 'databaseAway', reason: 'DATABASE_PROCESS_ENDED' })
  }

  try {
    file.check()
    await retryWhileBusy(deadline, () => {
      begunIn = life()
      return writer.begin()
    })
    sameLife()
  } catch (error) {
    release()
    throw named(error)
  }
  return {
    execute: (statement: InStatement) => run(statement),
    batch: async (statements) => {
      const results: ResultSet[] = []
      for (const statement of statements) results.push(await run(statement as InStatement))
      return results
    },
    executeMultiple: async (sql) => {
      sameLife()
      await writer.exec(sql)
    },
    commit: async () => {
      if (failure) throw failure
      await end('commit')
    },
    rollback: () => end('rollback'),
    close: () => void end('rollback').catch(() => undefined),
    get closed() {
      return !isOpen
    },
  }
}
