import type { PayloadRequest, Where } from 'payload'
import type { Review } from '#src/payload-types.ts'

/** The latest submission of a document that matches the condition; null without one. */
export async function lastReview({
  req,
  collection,
  document,
  where,
}: {
  req: PayloadRequest
  collection: string
  document: string
  where: Where
}): Promise<Review | null> {
  const { docs } = await req.payload.find({
    collection: 'reviews',
    where: { and: [{ source: { equals: collection } }, { document: { equals: document } }, where] },
    sort: '-createdAt',
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}
