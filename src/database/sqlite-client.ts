import type { Client, InArgs, InStatement } from '@libsql/client'
import { type DatabaseProblem, problemBehind } from './problem.ts'
import { openConnection } from './sqlite-connection.ts'
import { beginOn } from './sqlite-transaction.ts'
import { makeTurns } from './turns.ts'

/** How long a write waits for the writes before it, in milliseconds. */
const PATIENCE = 20_000

/**
 * An SQLite client that lets writes take turns. The client Payload makes by itself opens a transaction per request on a
 * connection of its own; a second one then finds the file locked and fails at once ("SQLITE_BUSY"), because waiting
 * inside SQLite would stop the whole process, the first transaction included (measured: docs/decisions/0012).
 * Here one connection writes, one transaction at a time, and another reads what was last committed, never waiting.
 * Whatever the disk refuses is a `DatabaseProblem`, of which `onProblem` hears too.
 */
export async function openSqlite({
  url,
  onProblem,
}: {
  url: string
  onProblem: (problem: DatabaseProblem) => void
}): Promise<Client> {
  const writer = await openConnection({ url })
  const reader = await openConnection({ url })
  await writer.execute('PRAGMA journal_mode = WAL')
  for (const client of [writer, reader]) await client.execute('PRAGMA busy_timeout = 5000')
  const takeTurn = makeTurns({ patience: PATIENCE })

  /** Gives what was thrown a name, where it is about the disk. */
  const named = (error: unknown, isWrite: boolean): unknown => {
    const problem = problemBehind(error, { isWrite })
    if (problem) onProblem(problem)
    return problem ?? error
  }
  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    const release = await takeTurn()
    try {
      return await work()
    } catch (error) {
      throw named(error, true)
    } finally {
      release()
    }
  }
  const read = async (statement: InStatement) => {
    try {
      return await reader.execute(statement)
    } catch (error) {
      throw named(error, false)
    }
  }

  return {
    protocol: writer.protocol,
    sync: () => writer.sync(),
    get closed() {
      return writer.closed
    },
    execute: ((statement: InStatement | string, args: InArgs = []) => {
      const whole = typeof statement === 'string' ? { sql: statement, args } : statement
      const sql = typeof whole === 'string' ? whole : whole.sql
      return isRead(sql) ? read(whole) : inTurn(() => writer.execute(whole))
    }) as Client['execute'],
    batch: (statements, mode) => inTurn(() => writer.batch(statements, mode)),
    migrate: (statements) => inTurn(() => writer.migrate(statements)),
    executeMultiple: (sql) => inTurn(() => writer.executeMultiple(sql)),
    transaction: async () => beginOn({ writer, release: await takeTurn(), named: (error) => named(error, true) }),
    close: () => {
      reader.close()
      writer.close()
    },
  }
}

const isRead = (sql: string): boolean => /^\s*(select|explain|pragma\s+\w+[\s;]*$)/i.test(sql)
