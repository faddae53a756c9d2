import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import type { ContentSlug } from '#collections/raw.ts'
import { isPublished } from '#collections/versions/versions.ts'
import { holdDocument } from '#src/database/hold.ts'
import { refusal } from '../parts/refusal.ts'
import { isScheduled } from './is-scheduled.ts'

/** Remembers `draft`, which later hooks do not get and need for telling a draft save from a published one. */
export const rememberDraftCall: CollectionBeforeOperationHook = ({ args, req }) => {
  req.context.isDraftCall = 'draft' in args && args.draft === true
  return args
}

/**
 * Saving never changes what residents see: not with a status in the data, in bulk, by restoring, duplicating or saving
 * without `draft`. A hook, because access control misses several of these (docs/decisions/0017). Code without a user,
 * such as the starter content, is trusted.
 */
export const guardPublication: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  // Set by code only: `publish-version.ts`, and `fees/scheduled-fees.ts` for amounts.
  if (req.context.publishAs) return { ...data, _status: req.context.publishAs }
  if (!req.user) return data
  // Only content collections have this hook.
  const slug = collection.slug as ContentSlug
  if (operation === 'update') await refuseScheduled({ req, collection: slug, id: originalDoc?.id })
  if (data._status === 'published') throw refusal('notBySaving')
  if (operation === 'create' || req.context.isDraftCall) return data
  if (await isPublished({ req, collection: slug, id: originalDoc?.id })) throw refusal('notBySaving')
  return data
}

/** A document with a schedule cannot be deleted: the schedule would have nothing to publish or take down. */
export const keepScheduled: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  // Only content collections have this hook.
  if (req.user) await refuseScheduled({ req, collection: collection.slug as ContentSlug, id: String(id) })
}

async function refuseScheduled(of: { req: PayloadRequest; collection: ContentSlug; id: string }): Promise<void> {
  // Somebody else may be planning it at this moment.
  await holdDocument(of)
  if (await isScheduled(of)) throw refusal('planned')
}
