import { type SQLiteAdapter, sqliteAdapter } from '@payloadcms/db-sqlite'
import type { Config } from 'payload'
import { openSqlite } from './sqlite-client.ts'

export type DatabaseSetting = { kind: 'sqlite' | 'mongodb'; url: string }

/**
 * The database by its URL (decision 2). Ids are strings on both. The schema is only ever changed by migrations, never
 * pushed; a change that fails halfway is rolled back.
 */
export async function databaseAdapter({ kind, url }: DatabaseSetting): Promise<Config['db']> {
  return kind === 'mongodb' ? mongodb(url) : sqliteWithTurns(url)
}

/** Loaded only where it is used: it takes half a second. A database that is away must be noticed soon, in ms. */
async function mongodb(url: string): Promise<Config['db']> {
  const { mongooseAdapter } = await import('@payloadcms/db-mongodb')
  return mongooseAdapter({ url, ensureIndexes: true, connectOptions: { serverSelectionTimeoutMS: 5_000 } })
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
