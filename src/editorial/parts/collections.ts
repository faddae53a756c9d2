import type { CollectionConfig, Config } from 'payload'

/** Changes the collections of these slugs, and leaves the others as they are. */
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

/** With a collection of a workflow in it, after the one of this slug: the order is that of the menu and of the types. */
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
