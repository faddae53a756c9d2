import type { Access, CollectionConfig, Plugin } from 'payload'
import { nobody } from '#collections/access/roles.ts'
import { CONTENT_SLUGS, type ContentSlug } from '#collections/raw.ts'
import { addCollection, changeCollections } from '../parts/collections.ts'
import { reviewEndpoints } from './endpoints.ts'
import { guardPublication, keepPlanned, rememberDraftCall } from './guard-publication.ts'
import { isPlanned } from './is-planned.ts'
import { reviewPanel, withReviewButtons } from './panel.ts'
import { reviews } from './reviews.ts'
import { withSwitch } from './with-switch.ts'

/**
 * Four eyes: content reaches residents by its actions only (docs/decisions/0017). It stands after the workflows that note
 * something at a save, so that its guard comes before theirs.
 */
export const fourEyes: Plugin = (config) => {
  const reviewed = changeCollections({ config, slugs: CONTENT_SLUGS, change: withReview })
  const globals = reviewed.globals?.map((global) => (global.slug === 'site' ? withSwitch(global) : global))
  return addCollection({ config: { ...reviewed, globals }, collection: reviews, after: 'users' })
}

const withReview = (collection: CollectionConfig, slug: ContentSlug): CollectionConfig => ({
  ...collection,
  admin: { ...collection.admin, components: withReviewButtons(collection.admin?.components) },
  access: { ...collection.access, update: unlessPlanned({ slug, own: collection.access?.update }) },
  fields: [reviewPanel, ...collection.fields],
  endpoints: [...(collection.endpoints || []), ...reviewEndpoints(slug)],
  hooks: {
    ...collection.hooks,
    beforeOperation: [...(collection.hooks?.beforeOperation ?? []), rememberDraftCall],
    beforeChange: [guardPublication, ...(collection.hooks?.beforeChange ?? [])],
    beforeDelete: [keepPlanned, ...(collection.hooks?.beforeDelete ?? [])],
  },
})

/** A document that is planned is locked: what was approved is what will be seen. Cancelling the plan opens it again. */
const unlessPlanned =
  ({ slug, own = nobody }: { slug: ContentSlug; own?: Access | undefined }): Access =>
  async (args) => {
    const allowed = await own(args)
    if (!allowed || args.id === undefined) return allowed
    return (await isPlanned({ req: args.req, collection: slug, id: String(args.id) })) ? false : allowed
  }
