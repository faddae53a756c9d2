import type { Endpoint, Plugin } from 'payload'
import { restoreCollectionVersion, restoreGlobalVersion } from './endpoints.ts'

/**
 * An old version comes back as a save, with the rights of who asks, on the address where Payload has its own way. It
 * stands after the other workflows, so that no address of theirs comes first (collections/access/one-gate.ts refuses
 * Payload's way all the same).
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
