import type { PayloadRequest } from 'payload'
import type { ContentSlug } from '#collections/raw.ts'

type IsScheduledInput = { req: PayloadRequest; collection: ContentSlug; id: string }

/** True when a document has a pending schedule, to be published or taken down. */
export async function isScheduled({ req, collection, id }: IsScheduledInput): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'reviews',
    where: { source: { equals: collection }, document: { equals: id }, state: { equals: 'planned' } },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}
