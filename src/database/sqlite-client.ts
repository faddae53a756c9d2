import type { Client, InArgs, InStatement, Transaction } from '@libsql/client'
import { createMutex } from './mutex.ts'
import { DatabaseProblem, problemBehind } from './problem.ts'
import { retryWhileBusy } from './retry.ts'
import { openConnections, type Statement } from './sqlite-connection.ts'
import { watchFile } from './sqlite-file.ts'
import { beginOn } from './sqlite-transaction.ts'

/** How long a write waits for the writes before it and for other processes, in milliseconds. */
const PATIENCE = 20_000

/**
 * An SQLite client that runs one write transaction at a time. Payload's own client opens a connection per transaction, of
 * which a second one fails at once with SQLITE_BUSY (measured: docs/decisions/0012). Here one connection writes and another
 * reads the last committed state without waiting, both in a child process (docs/decisions/0026). Errors of the disk, the
 * file or a lock become a `DatabaseProblem`, which `onProblem` gets too.
 */
export async function openSqlite({
  url,
  onProblem,
  patience = PATIENCE,
}: {
  url: string
  onProblem: (problem: DatabaseProblem) => void
  patience?: number
}): Promise<{ client: Client; close: () => Promise<void> }> {
  const connections = await openConnections({
    url,
    onEnd: (reason) => onProblem(new DatabaseProblem({ code: 'databaseAway', reason })),
  }).catch((error) => {
    throw problemBehind(error, { isWrite: false }) ?? error
  })
  const { writer } = connections
  const file = watchFile({
    url,
    onTrouble: (reason) => onProblem(new DatabaseProblem({ code: 'databaseAway', reason })),
  })
  const acquire = createMutex()
  let isClosed = false

  /** Turns an error of the disk, the file or a lock into a `DatabaseProblem`; an error in the statement stays as it is. */
  const named = (error: unknown, isWrite: boolean): unknown => {
    const problem = problemBehind(error, { isWrite })
    if (problem) onProblem(problem)
    return problem ?? error
  }
  const exclusively = async <T>(work: () => Promise<T>): Promise<T> => {
    const deadline = Date.now() + patience
    const release = await acquire(deadline)
    try {
      file.check()
      const result = await retryWhileBusy(deadline, work)
      file.check()
      return result
    } catch (error) {
      throw named(error, true)
    } finally {
      release()
    }
  }
  const read = async (statement: Statement) => {
    try {
      return await retryWhileBusy(Date.now() + patience, () => connections.read(statement))
    } catch (error) {
      throw named(error, false)
    }
  }
  const close = async () => {
    isClosed = true
    file.forget()
    await connections.close()
  }

  const transaction = async (): Promise<Transaction> => {
    const deadline = Date.now() + patience
    const release = await acquire(deadline)
    return beginOn({ connections, file, release, deadline, named: (error) => named(error, true) })
  }

  const client = {
    protocol: 'file',
    sync: () => Promise.reject(new Error('there is nothing to synchronise with')),
    get closed() {
      return isClosed
    },
    execute: ((statement: InStatement | string, args: InArgs = []) => {
      const whole = typeof statement === 'string' ? { sql: statement, args } : statement
      if (READS.test(whole.sql)) return read(whole)
      return exclusively(() => (SETS.test(whole.sql) ? writer.run(whole) : writer.write(whole)))
    }) as Client['execute'],
    batch: async (statements) => {
      const together = await transaction()
      try {
        const results = await together.batch(statements as InStatement[])
        await together.commit()
        return results
      } finally {
        together.close()
      }
    },
    migrate: () => Promise.reject(new Error('the schema is changed by Payload, in `migrate.ts`')),
    executeMultiple: (sql) => exclusively(() => writer.script(sql)),
    transaction,
    close: () => void close(),
  } as Client
  return { client, close }
}

const READS = /^\s*(select|explain|pragma\s+\w+[\s;]*$)/i
/** Run outside a transaction, in which some of these have no effect. */
const SETS = /^\s*(pragma|vacuum)\b/i
