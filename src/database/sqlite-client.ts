import type { Client, InArgs, InStatement, Transaction } from '@libsql/client'
import { patiently } from './patience.ts'
import { DatabaseProblem, problemBehind } from './problem.ts'
import { openConnections, type Statement } from './sqlite-connection.ts'
import { watchFile } from './sqlite-file.ts'
import { beginOn } from './sqlite-transaction.ts'
import { makeTurns } from './turns.ts'

/** How long a write waits for the writes before it and for other processes, in milliseconds. */
const PATIENCE = 20_000

/**
 * An SQLite client that lets writes take turns. The client Payload makes by itself opens a transaction per request on a
 * connection of its own; a second one then finds the file locked and fails at once ("SQLITE_BUSY"), because waiting
 * inside SQLite would stop the whole process, the first transaction included (measured: docs/decisions/0012).
 * Here one connection writes, one transaction at a time, and another reads what was last committed, never waiting. Both
 * are in a process of their own (docs/decisions/0026). Whatever the disk, the file or a lock refuses is a
 * `DatabaseProblem`, of which `onProblem` hears too.
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
  const takeTurn = makeTurns()
  let isClosed = false

  /** Gives what was thrown a name, where it is not about the statement. */
  const named = (error: unknown, isWrite: boolean): unknown => {
    const problem = problemBehind(error, { isWrite })
    if (problem) onProblem(problem)
    return problem ?? error
  }
  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    const deadline = Date.now() + patience
    const release = await takeTurn(deadline)
    try {
      file.check()
      const result = await patiently(deadline, work)
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
      return await patiently(Date.now() + patience, () => connections.read(statement))
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
    const release = await takeTurn(deadline)
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
      return inTurn(() => (SETS.test(whole.sql) ? writer.run(whole) : writer.write(whole)))
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
    executeMultiple: (sql) => inTurn(() => writer.script(sql)),
    transaction,
    close: () => void close(),
  } as Client
  return { client, close }
}

const READS = /^\s*(select|explain|pragma\s+\w+[\s;]*$)/i
/** Of these some do nothing inside a transaction. */
const SETS = /^\s*(pragma|vacuum)\b/i
