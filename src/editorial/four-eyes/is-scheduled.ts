import type { PayloadRequest } from 'payload'
import type { ContentSlug } from '#collections/raw.ts'

type IsPlannedInput = { req: PayloadRequest; collection: ContentSlug; id: string }

/** True while a document waits for its moment, to be published or taken down. */
export async function isPlanned({ req, collection, id }: IsPlannedInput): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'reviews',
    where: { source: { equals: collection }, document: { equals: id }, state: { equals: 'planned' } },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}
