import type { Endpoint, Plugin } from 'payload'
import { restoreCollectionVersion, restoreGlobalVersion } from './endpoints.ts'

/**
 * Restores an old version as a normal save with the rights of the user, on Payload's own path. Comes after the other
 * workflows, so that its endpoints come first (collections/access/one-gate.ts refuses Payload's restore anyway).
 */
export const restore: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map((collection) =>
    collection.versions
      ? { ...collection, endpoints: first(restoreCollectionVersion, collection.endpoints) }
      : collection,
  ),
  globals: config.globals?.map((global) =>
    global.versions ? { ...global, endpoints: first(restoreGlobalVersion, global.endpoints) } : global,
  ),
})

const first = (handler: Endpoint['handler'], own: Endpoint[] | false | undefined): Endpoint[] => [
  { path: '/versions/:id', method: 'post', handler },
  ...(own || []),
]
