import { type CollectionSlug, type Endpoint, type GlobalSlug, NotFound } from 'payload'
import { inTransaction } from '#src/database/in-transaction.ts'
import { restoreAsSave } from './restore-as-save.ts'

/**
 * Replaces Payload's `POST /api/<collection>/versions/:id`: saves an old version as a draft, so that the published text
 * does not change.
 */
export const restoreCollectionVersion: Endpoint['handler'] = async (req) => {
  // Parameters of the route of Payload's endpoint.
  const { collection, id } = req.routeParams as { collection: CollectionSlug; id: string }
  const { docs } = await req.payload.findVersions({
    collection,
    where: { id: { equals: id } },
    limit: 1,
    depth: 0,
    select: { parent: true },
    overrideAccess: false,
    req,
  })
  const [found] = docs
  if (!found) throw new NotFound(req.t)
  const target = { collection, document: String(found.parent) }
  const saved = await inTransaction(req, () => restoreAsSave({ req, target, version: id }))
  return Response.json({ ...saved, message: req.t('version:restoredSuccessfully') })
}

/** The same for a global. It has no drafts, so the restored version is visible at once. */
export const restoreGlobalVersion: Endpoint['handler'] = async (req) => {
  // Parameters of the route of Payload's endpoint.
  const { global, id } = req.routeParams as { global: GlobalSlug; id: string }
  const { docs } = await req.payload.findGlobalVersions({
    slug: global,
    where: { id: { equals: id } },
    limit: 1,
    depth: 0,
    select: { createdAt: true },
    overrideAccess: false,
    req,
  })
  if (!docs[0]) throw new NotFound(req.t)
  const doc = await inTransaction(req, () => restoreAsSave({ req, target: { global }, version: id }))
  return Response.json({ doc, message: req.t('version:restoredSuccessfully') })
}
