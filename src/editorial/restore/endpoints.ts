import { type CollectionSlug, type Endpoint, type GlobalSlug, NotFound } from 'payload'
import { inTransaction } from '#collections/transaction.ts'
import { restoreAsSave } from './restore-as-save.ts'

/**
 * Instead of Payload's own `POST /api/<collection>/versions/:id`: an ordinary save of an old version. What residents see
 * does not change by it: it lands as a draft.
 */
export const restoreCollectionVersion: Endpoint['handler'] = async (req) => {
  // Payload found the endpoint by these.
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

/** The same for a global, which has no drafts: what is restored is seen. */
export const restoreGlobalVersion: Endpoint['handler'] = async (req) => {
  // Payload found the endpoint by these.
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
