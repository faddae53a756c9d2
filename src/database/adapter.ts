import { type SQLiteAdapter, sqliteAdapter } from '@payloadcms/db-sqlite'
import type { Config, DatabaseAdapterObj } from 'payload'
import { initialized } from './initialized.ts'
import { openSqlite } from './sqlite-client.ts'
import { withPlainComparisons } from './sqlite-operators.ts'
import { probeSqlite } from './sqlite-probe.ts'
import { watchStorage } from './storage.ts'
import { withReliableCommits } from './transactions.ts'

export type DatabaseSetting = { kind: 'sqlite' | 'mongodb'; url: string }

/**
 * The database adapter for a URL (decision 2). Ids are strings on both databases. The schema only changes by migrations,
 * never by push; a failed one is rolled back. A write that was not stored is an error on both (decision 25).
 */
export async function databaseAdapter({ kind, url }: DatabaseSetting): Promise<Config['db']> {
  if (kind === 'sqlite') return sqliteWithTurns(url)
  // Imported only when used: that takes half a second.
  const { mongodb } = await import('./mongodb/mongodb.ts')
  return mongodb(url)
}

function sqliteWithTurns(url: string): Config['db'] {
  const base = sqliteAdapter({
    client: { url },
    idType: 'uuid',
    push: false,
    transactionOptions: {},
    migrationDir: 'src/database/migrations',
  }) as DatabaseAdapterObj<SQLiteAdapter>
  return initialized(base, (adapter) => {
    const { connect, destroy } = adapter
    let closeFile = async () => {}
    const storage = watchStorage({
      log: () => adapter.payload.logger,
      probe: () => probeSqlite({ url, client: adapter.client }),
    })
    Object.assign(adapter, { storage })
    adapter.connect = async (options) => {
      const { client, close } = await openSqlite({
        url,
        onProblem: ({ reason }) => storage.failed(reason),
      })
      adapter.client = client
      closeFile = close
      await connect?.call(adapter, options)
    }
    adapter.destroy = async () => {
      storage.forget()
      await destroy?.call(adapter)
      await closeFile()
    }
    withPlainComparisons(adapter)
    withReliableCommits(adapter)
  })
}
