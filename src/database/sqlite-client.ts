import {
  type Client,
  createClient,
  type InArgs,
  type InStatement,
  type ResultSet,
  type Transaction,
} from '@libsql/client'

/** How long a write waits for the writes before it, in milliseconds. */
const PATIENCE = 20_000

/**
 * An SQLite client that lets writes take turns. The client Payload makes by itself opens a transaction per request on a
 * connection of its own; a second one then finds the file locked and fails at once ("SQLITE_BUSY"), because waiting
 * inside SQLite would stop the whole process, the first transaction included (measured: docs/decisions/0012).
 * Here one connection writes, one transaction at a time, and another reads what was last committed, never waiting.
 */
export async function openSqlite({ url }: { url: string }): Promise<Client> {
  const writer = createClient({ url })
  const reader = createClient({ url })
  await writer.execute('PRAGMA journal_mode = WAL')
  for (const client of [writer, reader]) await client.execute('PRAGMA busy_timeout = 5000')
  const takeTurn = makeQueue()

  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    const release = await takeTurn()
    try {
      return await work()
    } finally {
      release()
    }
  }

  const client: Client = {
    ...passOn(writer),
    execute: (async (statement: InStatement | string, args: InArgs = []) => {
      const whole: InStatement = typeof statement === 'string' ? { sql: statement, args } : statement
      const sql = typeof whole === 'string' ? whole : whole.sql
      return isRead(sql) ? reader.execute(whole) : inTurn(() => writer.execute(whole))
    }) as Client['execute'],
    batch: (statements, mode) => inTurn(() => writer.batch(statements, mode)),
    migrate: (statements) => inTurn(() => writer.migrate(statements)),
    executeMultiple: (sql) => inTurn(() => writer.executeMultiple(sql)),
    transaction: async () => beginOn({ writer, release: await takeTurn() }),
    close: () => {
      reader.close()
      writer.close()
    },
  }
  return client
}

async function beginOn({ writer, release }: { writer: Client; release: () => void }): Promise<Transaction> {
  let isOpen = true
  const end = async (sql: 'COMMIT' | 'ROLLBACK') => {
    if (!isOpen) return
    isOpen = false
    try {
      await writer.execute(sql)
    } catch (error) {
      if (sql === 'COMMIT') await writer.execute('ROLLBACK').catch(() => undefined)
      throw error
    } finally {
      release()
    }
  }
  try {
    await writer.execute('BEGIN IMMEDIATE')
  } catch (error) {
    release()
    throw error
  }
  return {
    execute: (statement: InStatement) => writer.execute(statement),
    batch: async (statements) => {
      const results: ResultSet[] = []
      for (const statement of statements) results.push(await writer.execute(statement as InStatement))
      return results
    },
    executeMultiple: (sql) => writer.executeMultiple(sql),
    commit: () => end('COMMIT'),
    rollback: () => end('ROLLBACK'),
    close: () => void end('ROLLBACK').catch(() => undefined),
    get closed() {
      return !isOpen
    },
  }
}

/** Hands out turns in order of asking. Who waits too long gets an error instead of a turn. */
function makeQueue(): () => Promise<() => void> {
  let last: Promise<void> = Promise.resolve()
  return async () => {
    const before = last
    let release = () => {}
    last = new Promise<void>((resolve) => {
      release = resolve
    })
    let timer: NodeJS.Timeout | undefined
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('the database was busy for too long')), PATIENCE)
    })
    try {
      await Promise.race([before, tooLong])
      return release
    } catch (error) {
      before.then(release)
      throw error
    } finally {
      clearTimeout(timer)
    }
  }
}

const isRead = (sql: string): boolean => /^\s*(select|explain|pragma\s+\w+[\s;]*$)/i.test(sql)

const passOn = (client: Client) => ({
  protocol: client.protocol,
  sync: () => client.sync(),
  get closed() {
    return client.closed
  },
})
