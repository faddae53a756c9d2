import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import { moveMark } from '#src/database/import-mark.ts'
import type { Store } from './stores.ts'
import type { Placed, Writer } from './writer.ts'

/**
 * Writes documents as they are, by the models of Payload's adapter, which turn texts into dates. Each document replaces one
 * with its id, so a batch that was interrupted is written again without doubles.
 */
export function mongodbWriter(payload: Payload): Writer {
  const adapter = payload.db as unknown as MongooseAdapter
  return {
    write: async (batch, mark) => {
      for (const [store, documents] of byStore(batch)) {
        const Model = modelOf(adapter, store)
        const writes = documents.map(({ document }) => {
          const { id } = document
          const globalType = store.of === 'global' && store.holds === 'documents' ? { globalType: store.slug } : {}
          // With the version key that Mongoose gives a new document.
          const replacement = { ...new Model({ ...document, ...globalType, _id: id }).toObject(), __v: 0 }
          return { replaceOne: { filter: { _id: id }, replacement, upsert: true } }
        })
        await Model.collection.bulkWrite(writes as never, { ordered: false, writeConcern: { w: 'majority' } })
      }
      await moveMark({ db: payload.db, req: { payload, context: {} } as never, mark })
    },
    end: async () => {},
  }
}

function byStore(batch: readonly Placed[]): Map<Store, Placed[]> {
  const stores = new Map<Store, Placed[]>()
  for (const placed of batch) stores.set(placed.store, [...(stores.get(placed.store) ?? []), placed])
  return stores
}

function modelOf({ collections, globals, versions }: MongooseAdapter, { slug, of, holds }: Store) {
  const model = holds === 'versions' ? versions[slug] : of === 'global' ? globals : collections[slug]
  if (!model) throw new Error(`no model for ${slug}`)
  return model
}
