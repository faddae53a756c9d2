import type { CollectionConfig, Endpoint, Plugin } from 'payload'

/**
 * A collection without versions answers 404. Payload looks for them anyway, and logs the failure as an internal error.
 */
export const withMissingVersions: Plugin = (config) => ({
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
