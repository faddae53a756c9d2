import type { CollectionBeforeOperationHook, CollectionConfig, GlobalConfig, Plugin } from 'payload'
import { isContentSlug } from '../raw.ts'
import { refuseTooLarge, refuseTooLargeGlobal } from './document.ts'
import { withMostRows } from './fields.ts'
import { MOST } from './query.ts'

/**
 * Limits what the screens of the admin read and save without REST: `limit=5000` in an address or a stored preference is
 * cut to the longest list, related documents are read without their text, and saved texts and lists must fit their
 * limits.
 */
export const withScreenBounds: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map(
    (collection): CollectionConfig => ({
      ...collection,
      ...(isContentSlug(collection.slug) ? { defaultPopulate: namesOf(collection) } : {}),
      hooks: {
        ...collection.hooks,
        beforeOperation: [keepToScreen, refuseTooLarge, ...(collection.hooks?.beforeOperation ?? [])],
      },
      fields: withMostRows(collection.fields),
    }),
  ),
  globals: config.globals?.map(
    (global): GlobalConfig => ({
      ...global,
      hooks: { ...global.hooks, beforeOperation: [refuseTooLargeGlobal, ...(global.hooks?.beforeOperation ?? [])] },
      fields: withMostRows(global.fields),
    }),
  ),
})

const namesOf = ({ admin }: CollectionConfig): Record<string, true> => ({ [admin?.useAsTitle ?? 'id']: true })

/** Only for reads on behalf of a user. Code that needs all documents sets `pagination: false`, which no address can. */
const keepToScreen: CollectionBeforeOperationHook = ({ args, req, operation }) => {
  const { limit, pagination, overrideAccess } = args as {
    limit?: number
    pagination?: boolean
    overrideAccess?: boolean
  }
  const isAsked = operation === 'read' && !overrideAccess && req.user && pagination !== false
  if (!isAsked || typeof limit !== 'number' || (limit > 0 && limit <= MOST.limit)) return args
  return { ...args, limit: MOST.limit }
}
