import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { type SQLiteAdapter, sqliteAdapter } from '@payloadcms/db-sqlite'
import type { Config, DatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { withNarrowSessionWrites } from './session-writes.ts'
import { openSqlite } from './sqlite-client.ts'
import { probeSqlite } from './sqlite-probe.ts'
import { watchStorage } from './storage.ts'
import { withReliableCommits, withTypedCommitErrors } from './transactions.ts'

export type DatabaseSetting = { kind: 'sqlite' | 'mongodb'; url: string }

/**
 * The database adapter for a URL (decision 2). Ids are strings on both databases. The schema only changes by migrations,
 * never by push; a failed one is rolled back. A write that was not stored is an error on both (decision 25).
 */
export async function databaseAdapter({ kind, url }: DatabaseSetting): Promise<Config['db']> {
  return kind === 'mongodb' ? mongodb(url) : sqliteWithTurns(url)
}

/**
 * Imported only when used: that takes half a second. The timeouts, in ms, are short so that a lost database is noticed soon.
 */
async function mongodb(url: string): Promise<Config['db']> {
  const { mongooseAdapter } = await import('@payloadcms/db-mongodb')
  const connectOptions = { serverSelectionTimeoutMS: 5_000 }
  const base = mongooseAdapter({ url, ensureIndexes: true, connectOptions }) as DatabaseAdapterObj<MongooseAdapter>
  return initialized(base, (adapter) => {
    const probe = async () => {
      await adapter.connection.db?.admin().ping()
    }
    const storage = watchStorage({ log: () => adapter.payload.logger, probe })
    Object.assign(adapter, { storage })
    withTypedCommitErrors(adapter, ({ reason }) => storage.failed(reason))
  })
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
    withReliableCommits(adapter)
  })
}

/** Wraps an adapter to change it after Payload has made it. */
function initialized<Adapter>(
  base: DatabaseAdapterObj<Adapter>,
  work: (adapter: Adapter) => void,
): DatabaseAdapterObj<Adapter> {
  return {
    ...base,
    init: (args) => {
      const adapter = base.init(args)
      withNarrowSessionWrites(adapter as DatabaseAdapter)
      work(adapter as Adapter)
      return adapter
    },
  }
}
