import type { Endpoint, Plugin, UIField } from 'payload'
import { CONTENT_SLUGS, type ContentSlug } from '#collections/raw.ts'
import { changeCollections } from '../parts/collections.ts'
import { historyOf } from './history.ts'
import { noteHistory } from './note-history.ts'

/** Records who changed what, when and why at each save, and shows it beside the document. */
export const history: Plugin = (config) =>
  changeCollections({
    config,
    slugs: CONTENT_SLUGS,
    change: (collection, slug) => ({
      ...collection,
      fields: [...collection.fields, panel],
      endpoints: [...(collection.endpoints || []), endpointOf(slug)],
      hooks: { ...collection.hooks, beforeChange: [noteHistory, ...(collection.hooks?.beforeChange ?? [])] },
    }),
  })

const panel: UIField = {
  name: 'history',
  type: 'ui',
  admin: { position: 'sidebar', components: { Field: '/src/admin/history/History.tsx#History' } },
}

/** `GET /api/<collection>/:id/history`. */
const endpointOf = (collection: ContentSlug): Endpoint => ({
  path: '/:id/history',
  method: 'get',
  handler: async (req) =>
    Response.json(await historyOf({ req, collection, document: String(req.routeParams?.id ?? '') })),
})
