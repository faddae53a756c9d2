import type { CollectionConfig, Endpoint, Plugin } from 'payload'

/** A kind that keeps no versions says so. Payload looks for them all the same, and takes what follows for a mistake of ours. */
export const withoutVersionsSaysSo: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) =>
    collection.versions || collection.endpoints === false ? collection : withRefusals(collection),
  ),
})

const ADDRESSES = [
  ['get', '/versions'],
  ['get', '/versions/:id'],
  ['post', '/versions/:id'],
] as const

function withRefusals(collection: CollectionConfig): CollectionConfig {
  const refusals: Endpoint[] = ADDRESSES.map(([method, path]) => ({
    path,
    method,
    handler: (req) => Response.json({ errors: [{ message: req.t('general:notFound') }] }, { status: 404 }),
  }))
  return { ...collection, endpoints: [...(collection.endpoints || []), ...refusals] }
}
