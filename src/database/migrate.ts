import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { createLocalReq, type Migration, type Payload, type PayloadRequest } from 'payload'
import { inTransaction } from './in-transaction.ts'
import { withLease } from './lease.ts'
import { migrations as ours } from './migrations/index.ts'
import { indexParents } from './parent-indexes.ts'

/**
 * A change of the model: `up` for the tables of SQLite, and `data` for documents that change with it, on both databases. MongoDB
 * has no tables. `data` runs once, in a transaction of at most 60 s (the limit of MongoDB).
 */
export type OurMigration = Omit<Migration, 'up' | 'down'> & {
  up: (args: never) => Promise<void>
  down: (args: never) => Promise<void>
  data?: (args: { payload: Payload; req: PayloadRequest }) => Promise<void>
}

const COLLECTION = 'payload-migrations'

/**
 * Brings the database up to date. Each migration runs in its own transaction, so a failed one is rolled back; on SQLite Payload
 * then logs one line and ends the process with exit code 1. On MongoDB one process at a time does this.
 */
export async function migrate({
  payload,
  migrations = ours,
}: {
  payload: Payload
  migrations?: OurMigration[]
}): Promise<void> {
  if (payload.db.name === 'sqlite') {
    await payload.db.migrate({ migrations: migrations as unknown as Migration[] })
    await indexParents(payload.db as unknown as SQLiteAdapter)
  }
  const work = async () => {
    const done = await namesDone(payload)
    for (const { name, data } of migrations) {
      const names = [...(payload.db.name === 'sqlite' ? [] : [name]), ...(data ? [`${name}_data`] : [])]
      const isNew = names.some((one) => !done.has(one))
      if (isNew) await once({ payload, names: names.filter((one) => !done.has(one)), data })
    }
  }
  await withLease({ payload, name: 'migrate', work })
  const newer = await namesOfLater(payload, migrations)
  if (newer.length > 0) {
    payload.logger.warn(
      `the database was brought up to date by a newer release (${newer.join(', ')}): this process goes on, and does not know what came with it; bring it up to date as well`,
    )
  }
}

/** The migrations that the database has had and that came after all that this release knows. */
async function namesOfLater(payload: Payload, migrations: readonly OurMigration[]): Promise<string[]> {
  const last =
    migrations
      .map(({ name }) => name)
      .sort()
      .at(-1) ?? ''
  return [...(await namesDone(payload))].filter((name) => /^\d{8}_/.test(name) && name > `${last}_data`).sort()
}

type Once = { payload: Payload; names: string[]; data: OurMigration['data'] }

async function once({ payload, names, data }: Once): Promise<void> {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    await data?.({ payload, req })
    for (const name of names) await payload.db.create({ collection: COLLECTION, data: { name, batch: 0 }, req })
  })
}

/** The migrations that this database has had. */
export async function namesDone(payload: Payload): Promise<Set<string>> {
  const { docs } = await payload.db.find<{ name?: string }>({ collection: COLLECTION, pagination: false, limit: 0 })
  return new Set(docs.map(({ name }) => name ?? ''))
}
