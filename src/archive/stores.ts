import type { Payload } from 'payload'

/** One kind of documents in the database: those of a collection or global, or their versions. */
export type Store = {
  /** How the archive names it: "products", "products versions". */
  name: string
  slug: string
  of: 'collection' | 'global'
  holds: 'documents' | 'versions'
}

/** Filled by the migrations of the database itself, so it is not carried over. */
const NOT_CARRIED = 'payload-migrations'

/** Everything that is stored, derived from the config, so that a new collection is carried over too. */
export function storesOf({ config }: Pick<Payload, 'config'>): Store[] {
  const collections = config.collections.filter(({ slug }) => slug !== NOT_CARRIED)
  return [
    ...collections.flatMap(({ slug, versions }) => both({ slug, of: 'collection', hasVersions: Boolean(versions) })),
    ...config.globals.flatMap(({ slug, versions }) => both({ slug, of: 'global', hasVersions: Boolean(versions) })),
  ]
}

type BothInput = Pick<Store, 'slug' | 'of'> & { hasVersions: boolean }

function both({ slug, of, hasVersions }: BothInput): Store[] {
  const documents: Store = { name: slug, slug, of, holds: 'documents' }
  return hasVersions ? [documents, { name: `${slug} versions`, slug, of, holds: 'versions' }] : [documents]
}

/** How a receipt names the database. */
export const databaseOf = ({ db }: Payload): string => (db.name === 'mongoose' ? 'MongoDB' : 'SQLite')
