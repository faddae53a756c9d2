import type { Access, CollectionConfig, Plugin } from 'payload'
import { nobody } from '#collections/access/roles.ts'
import { CONTENT_SLUGS, type ContentSlug } from '#collections/raw.ts'
import { addCollection, changeCollections } from '../parts/collections.ts'
import { reviewEndpoints } from './endpoints.ts'
import { guardPublication, keepScheduled, rememberDraftCall } from './guard-publication.ts'
import { isScheduled } from './is-scheduled.ts'
import { reviewPanel, withReviewButtons } from './panel.ts'
import { reviews } from './reviews.ts'
import { withSwitch } from './with-switch.ts'

/**
 * Four eyes: only its actions publish content (docs/decisions/0017). Comes after the workflows with save hooks, so that
 * its guard runs before them.
 */
export const fourEyes: Plugin = (config) => {
  const reviewed = changeCollections({ config, slugs: CONTENT_SLUGS, change: withReview })
  const globals = reviewed.globals?.map((global) => (global.slug === 'site' ? withSwitch(global) : global))
  return addCollection({ config: { ...reviewed, globals }, collection: reviews, after: 'users' })
}

const withReview = (collection: CollectionConfig, slug: ContentSlug): CollectionConfig => ({
  ...collection,
  admin: { ...collection.admin, components: withReviewButtons(collection.admin?.components) },
  access: { ...collection.access, update: unlessScheduled({ slug, own: collection.access?.update }) },
  fields: [reviewPanel, ...collection.fields],
  endpoints: [...(collection.endpoints || []), ...reviewEndpoints(slug)],
  hooks: {
    ...collection.hooks,
    beforeOperation: [...(collection.hooks?.beforeOperation ?? []), rememberDraftCall],
    beforeChange: [guardPublication, ...(collection.hooks?.beforeChange ?? [])],
    beforeDelete: [keepScheduled, ...(collection.hooks?.beforeDelete ?? [])],
  },
})

/**
 * A scheduled document is locked, so that the approved text is what gets published. Cancelling the schedule unlocks it.
 */
const unlessScheduled =
  ({ slug, own = nobody }: { slug: ContentSlug; own?: Access | undefined }): Access =>
  async (args) => {
    const allowed = await own(args)
    if (!allowed || args.id === undefined) return allowed
    return (await isScheduled({ req: args.req, collection: slug, id: String(args.id) })) ? false : allowed
  }
