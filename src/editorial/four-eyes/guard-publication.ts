import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, CollectionBeforeOperationHook } from 'payload'
import type { ContentSlug } from '#collections/raw.ts'
import { isPublished } from '#collections/versions/versions.ts'
import { refusal } from '../parts/refusal.ts'
import { isPlanned } from './is-planned.ts'

/** A later hook is not told whether the call was for a draft, and "draft" means two things without it. */
export const rememberDraftCall: CollectionBeforeOperationHook = ({ args, req }) => {
  req.context.isDraftCall = 'draft' in args && args.draft === true
  return args
}

/**
 * Nobody changes what residents see by saving: not by a status that is sent along, in bulk, by restoring, duplicating
 * or saving without `draft`. It stands here and not in access control, because that lets several of these ways through
 * (docs/decisions/0017). Code without a user, such as the starter content, is trusted.
 */
export const guardPublication: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  // Only the program sets it: `publish-version.ts`, and `fees/plan.ts` for amounts.
  if (req.context.publishAs) return { ...data, _status: req.context.publishAs }
  if (!req.user) return data
  // `content()` hangs this on content alone.
  const slug = collection.slug as ContentSlug
  if (operation === 'update' && (await isPlanned({ req, collection: slug, id: originalDoc?.id })))
    throw refusal('planned')
  if (data._status === 'published') throw refusal('notBySaving')
  if (operation === 'create' || req.context.isDraftCall) return data
  if (await isPublished({ req, collection: slug, id: originalDoc?.id })) throw refusal('notBySaving')
  return data
}

/** A plan needs its document. */
export const keepPlanned: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  // `content()` hangs this on content alone.
  if (req.user && (await isPlanned({ req, collection: collection.slug as ContentSlug, id: String(id) })))
    throw refusal('planned')
}
