import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { type SQLiteAdapter, sqliteAdapter } from '@payloadcms/db-sqlite'
import type { Config } from 'payload'
import { openSqlite } from './sqlite-client.ts'

export type DatabaseSetting = { kind: 'sqlite' | 'mongodb'; url: string }

/**
 * The database by its URL (decision 2). Ids are strings on both. The schema is only ever changed by migrations, never
 * pushed; a change that fails halfway is rolled back.
 */
export function databaseAdapter({ kind, url }: DatabaseSetting): Config['db'] {
  return kind === 'mongodb' ? mongooseAdapter({ url, ensureIndexes: true }) : sqliteWithTurns(url)
}

function sqliteWithTurns(url: string): Config['db'] {
  const base = sqliteAdapter({
    client: { url },
    idType: 'uuid',
    push: false,
    transactionOptions: {},
    migrationDir: 'src/database/migrations',
  })
  return {
    ...base,
    init: (args) => {
      const adapter = base.init(args) as SQLiteAdapter
      const { connect, destroy } = adapter
      adapter.connect = async (options) => {
        adapter.client = await openSqlite({ url })
        await connect?.call(adapter, options)
      }
      adapter.destroy = async () => {
        await destroy?.call(adapter)
        adapter.client?.close()
      }
      return adapter
    },
  }
}
