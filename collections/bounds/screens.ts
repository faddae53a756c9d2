import type { CollectionBeforeOperationHook, CollectionConfig, GlobalConfig, Plugin } from 'payload'
import { isContentSlug } from '../raw.ts'
import { refuseTooLarge, refuseTooLargeGlobal } from './document.ts'
import { withMostRows } from './fields.ts'
import { MOST } from './query.ts'

/**
 * What the screens of the admin read and save, also without REST. A list with `limit=5000` in its address, or kept in
 * somebody's preferences, is the longest list there is. A related document is its title, not all of its text. And what
 * is saved fits: each text and list has a most.
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

/** Only for what is read in somebody's name. Code that wants all says so with `pagination: false`; no address can. */
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
