import type { CollectionConfig, Config } from 'payload'

/** Changes the collections with these slugs only. */
export function changeCollections<Slug extends string>({
  config,
  slugs,
  change,
}: {
  config: Config
  slugs: readonly Slug[]
  change: (collection: CollectionConfig, slug: Slug) => CollectionConfig
}): Config {
  const collections = (config.collections ?? []).map((collection) => {
    const slug = slugs.find((one) => one === collection.slug)
    return slug ? change(collection, slug) : collection
  })
  return { ...config, collections }
}

/**
 * Adds a collection of a workflow after the one with this slug; the order is that of the menu and of the generated
 * types.
 */
export function addCollection({
  config,
  collection,
  after,
}: {
  config: Config
  collection: CollectionConfig
  after: string
}): Config {
  const collections = config.collections ?? []
  const at = collections.findIndex(({ slug }) => slug === after)
  if (at < 0) throw new Error(`${collection.slug} has its place after ${after}, which is not there`)
  return { ...config, collections: collections.toSpliced(at + 1, 0, collection) }
}
