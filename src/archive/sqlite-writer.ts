import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { upsertRow } from '@payloadcms/drizzle'
import { buildVersionCollectionFields, buildVersionGlobalFields, type FlattenedField, type Payload } from 'payload'
import { moveMark } from '#src/database/import-mark.ts'
import { ArchiveProblem } from './problem.ts'
import type { Store } from './stores.ts'
import type { Writer } from './writer.ts'

/**
 * Writes documents as they are: with their own ids and dates, which Payload's adapter sets itself for versions and globals.
 * So this calls the function below the adapter. A batch and its mark are one transaction.
 */
export async function sqliteWriter(payload: Payload): Promise<Writer> {
  const adapter = payload.db as unknown as SQLiteAdapter
  // Documents refer to documents that come later. Everything is checked at the end.
  await adapter.client.execute('PRAGMA foreign_keys = OFF')

  return {
    write: async (batch, mark) => {
      const transactionID = await adapter.beginTransaction()
      if (!transactionID) throw new Error('SQLite began no transaction')
      const req = { payload, context: {}, transactionID } as never
      try {
        const db = adapter.sessions[String(transactionID)]?.db as never
        for (const { store, document } of batch) {
          await upsertRow({
            adapter: adapter as never,
            customID: document.id,
            data: document,
            db,
            fields: fieldsOf(payload, store),
            ignoreResult: true,
            operation: 'create',
            req,
            tableName: tableOf(adapter, store),
          })
        }
        await moveMark({ db: payload.db, req, mark })
        await adapter.commitTransaction(transactionID)
      } catch (error) {
        await adapter.rollbackTransaction(transactionID)
        throw error
      }
    },
    end: async () => {
      await adapter.client.execute('PRAGMA foreign_keys = ON')
      const { rows } = await adapter.client.execute('SELECT DISTINCT "table" AS name FROM pragma_foreign_key_check')
      if (rows.length === 0) return
      const tables = rows.map(({ name }) => name).join(', ')
      throw new ArchiveProblem(`the archive refers to documents that it does not hold (${tables})`)
    },
  }
}

function tableOf({ tableNameMap, versionsSuffix }: SQLiteAdapter, { slug, holds }: Store): string {
  const name = slug.replaceAll('-', '_')
  const table = tableNameMap.get(holds === 'versions' ? `_${name}${versionsSuffix}` : name)
  if (!table) throw new Error(`no table for ${slug}`)
  return table
}

function fieldsOf({ config, collections }: Payload, { slug, of, holds }: Store): FlattenedField[] {
  if (of === 'collection') {
    const collection = collections[slug as 'products'].config
    return holds === 'versions' ? buildVersionCollectionFields(config, collection, true) : collection.flattenedFields
  }
  const global = config.globals.find((each) => each.slug === slug)
  if (!global) throw new Error(`no global ${slug}`)
  return holds === 'versions' ? buildVersionGlobalFields(config, global, true) : global.flattenedFields
}
