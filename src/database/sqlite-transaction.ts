import type { Client, InStatement, ResultSet, Transaction } from '@libsql/client'
import { DatabaseProblem } from './problem.ts'

/**
 * A transaction on the connection that writes, until `release` gives the turn to the next. When the disk refuses one of its
 * statements it ends there and then: SQLite may have undone it by itself, and what follows would be stored on its own.
 * Payload forgets some transactions after an error (its jobs); the turn is not lost with them.
 */
export async function beginOn({
  writer,
  release,
  named,
}: {
  writer: Client
  release: () => void
  /** Gives an error of the database its name. */
  named: (error: unknown) => unknown
}): Promise<Transaction> {
  let isOpen = true
  let failure: unknown = null

  const end = async (sql: 'COMMIT' | 'ROLLBACK') => {
    if (!isOpen) return
    isOpen = false
    try {
      await writer.execute(sql)
    } catch (error) {
      if (sql === 'COMMIT') await writer.execute('ROLLBACK').catch(() => undefined)
      throw named(error)
    } finally {
      release()
    }
  }
  const run = async (statement: InStatement): Promise<ResultSet> => {
    if (failure) throw failure
    if (!isOpen) throw new DatabaseProblem({ code: 'notStored', reason: 'TRANSACTION_ENDED' })
    try {
      return await writer.execute(statement)
    } catch (error) {
      const thrown = named(error)
      if (!(thrown instanceof DatabaseProblem)) throw thrown
      failure = thrown
      await end('ROLLBACK').catch(() => undefined)
      throw thrown
    }
  }

  try {
    await writer.execute('BEGIN IMMEDIATE')
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
    executeMultiple: (sql) => writer.executeMultiple(sql),
    commit: async () => {
      if (failure) throw failure
      await end('COMMIT')
    },
    rollback: () => end('ROLLBACK'),
    close: () => void end('ROLLBACK').catch(() => undefined),
    get closed() {
      return !isOpen
    },
  }
}
