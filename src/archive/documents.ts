import type { Payload, Where } from 'payload'
import { MARKS, notTheMark } from '#src/database/import-mark.ts'
import type { Store } from './stores.ts'

/** A document as the database adapter reads it: in all languages, with hidden fields, relations as ids. */
export type StoredDocument = { id: string } & Record<string, unknown>

/** How much text is read at once, in characters, so that large documents do not fill the memory. */
const MOST_TEXT = 1_000_000
const MOST_DOCUMENTS = 50

/** All documents of a store in the order of their ids, read in batches. No access control and no hooks. */
export async function* documentsOf(payload: Payload, store: Store): AsyncGenerator<StoredDocument> {
  // By lists of ids: for versions on MongoDB, Payload's adapter ignores conditions such as "id greater than".
  const ids = (await readBatch({ payload, store, select: { id: true } })).map(({ id }) => id)
  // The first alone, to see how large they are.
  let limit = 1
  for (let from = 0; from < ids.length; ) {
    const documents = await readBatch({ payload, store, where: { id: { in: ids.slice(from, from + limit) } } })
    yield* documents
    from += limit
    const size = JSON.stringify(documents.at(-1) ?? null).length
    limit = Math.min(Math.max(Math.floor(MOST_TEXT / size), 1), MOST_DOCUMENTS)
  }
}

/** The number of documents in a store, and when the newest was changed; null when they have no dates. */
export async function surveyOf(payload: Payload, store: Store): Promise<{ count: number; newest: string | null }> {
  const [newest] = await readBatch({ payload, store, limit: 1, sort: '-updatedAt' })
  return { count: await countOf(payload, store), newest: String(newest?.updatedAt ?? '') || null }
}

async function countOf({ db }: Payload, store: Store): Promise<number> {
  const { slug } = store
  if (store.of === 'global') {
    if (store.holds === 'versions') return (await db.countGlobalVersions({ global: slug })).totalDocs
    return (await findGlobal(db, slug)) ? 1 : 0
  }
  if (store.holds === 'versions') return (await db.countVersions({ collection: slug as 'products' })).totalDocs
  return (await db.count({ collection: slug as 'products', where: onlyCarried(store, {}) })).totalDocs
}

type ReadBatchInput = {
  payload: Payload
  store: Store
  where?: Where
  /** 0: all. */
  limit?: number
  sort?: string
  select?: { id: true }
}

async function readBatch(given: ReadBatchInput): Promise<StoredDocument[]> {
  const { payload, store, where = {}, limit = 0, sort = 'id', select } = given
  const { db } = payload
  const { slug } = store
  const asked = {
    limit,
    sort,
    pagination: false,
    locale: 'all',
    where: onlyCarried(store, where),
    ...(select && { select }),
  }
  if (store.of === 'collection') {
    const found = await (store.holds === 'versions'
      ? db.findVersions<StoredDocument>({ ...asked, collection: slug as 'products' })
      : db.find<StoredDocument>({ ...asked, collection: slug as 'products' }))
    return found.docs.map(plain)
  }
  if (store.holds === 'versions')
    return (await db.findGlobalVersions<StoredDocument>({ ...asked, global: slug as 'site' })).docs.map(plain)
  const found = await findGlobal(db, slug)
  return found ? [plain(found)] : []
}

async function findGlobal(db: Payload['db'], slug: string): Promise<StoredDocument | null> {
  const found: Record<string, unknown> | null = await db.findGlobal({ slug, locale: 'all' })
  const id = found?.id ?? found?._id
  return id ? { ...found, id: String(id) } : null
}

const onlyCarried = ({ slug }: Store, where: Where): Where => (slug === MARKS ? { and: [where, notTheMark] } : where)

/** Without what MongoDB adds. A global is known by its store. */
function plain(document: object): StoredDocument {
  const { _id, __v, globalType, ...rest } = document as StoredDocument
  return rest as StoredDocument
}
