import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Migration, Payload } from 'payload'
import { migrations } from './migrations/index.ts'
import { indexParents } from './parent-indexes.ts'

/**
 * Brings the schema up to date. Each migration runs in its own transaction, so a failed one is rolled back; Payload then
 * logs one line and ends the process with exit code 1. MongoDB has no schema to migrate.
 */
export async function migrate({ payload }: { payload: Payload }): Promise<void> {
  if (payload.db.name !== 'sqlite') return
  await payload.db.migrate({ migrations: migrations as Migration[] })
  await indexParents(payload.db as unknown as SQLiteAdapter)
}
