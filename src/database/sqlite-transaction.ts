import type { InStatement, ResultSet, Transaction } from '@libsql/client'
import { patiently } from './patience.ts'
import { DatabaseProblem } from './problem.ts'
import type { Connections } from './sqlite-connection.ts'
import type { FileWatch } from './sqlite-file.ts'

/**
 * A transaction on the connection that writes, until `release` gives the turn to the next. When the disk refuses one of its
 * statements it ends there and then: SQLite may have undone it by itself, and what follows would be stored on its own.
 * Payload forgets some transactions after an error (its jobs); the turn is not lost with them.
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
  /** Until when it may wait for other processes, in ms since 1970. */
  deadline: number
  /** Gives an error of the database its name. */
  named: (error: unknown) => unknown
}): Promise<Transaction> {
  let isOpen = true
  let failure: unknown = null

  const end = async (how: 'commit' | 'rollback') => {
    if (!isOpen) return
    isOpen = false
    try {
      if (how === 'commit') sameLife()
      // A transaction whose COMMIT found a lock is still open.
      await patiently(deadline, writer[how])
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
  /** On a process that was started again, a statement of this transaction would be stored on its own. */
  const sameLife = () => {
    if (life() !== begunIn) throw new DatabaseProblem({ code: 'databaseAway', reason: 'DATABASE_PROCESS_ENDED' })
  }

  try {
    file.check()
    await patiently(deadline, () => {
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
