import { APIError, isolateObjectProperty, type PayloadRequest, restoreVersionOperation } from 'payload'
import type { ContentSlug } from '#collections/raw.ts'
import { latestVersion, type Version } from '#collections/versions/versions.ts'

type PublishVersionInput = { req: PayloadRequest; collection: ContentSlug; version: Version }

/** Publishes exactly this version. Later changes are kept as the newest draft: neither published nor lost. */
export async function publishVersion({ req, collection, version }: PublishVersionInput): Promise<void> {
  const latest = await latestVersion({ req, collection, document: version.parent })
  await restore({ req, collection, id: version.id, as: 'published' })
  if (latest && latest.id !== version.id && latest.hash !== version.hash)
    await restore({ req, collection, id: latest.id, as: 'draft' })
}

/** Unpublishes a document. The last text, published or not, stays as a draft. */
export async function takeDown({ req, collection, version }: PublishVersionInput): Promise<void> {
  await req.payload.update({
    collection,
    id: version.parent,
    data: { _status: 'draft' },
    draft: false,
    depth: 0,
    overrideAccess: true,
    req: allowing(req, 'draft'),
  })
}

function restore({
  req,
  collection,
  id,
  as,
}: {
  req: PayloadRequest
  collection: ContentSlug
  id: string
  as: 'published' | 'draft'
}) {
  const found = req.payload.collections[collection]
  if (!found) throw new APIError(`no collection ${collection}`)
  // The Local API cannot restore as a draft; the operation behind it can.
  return restoreVersionOperation({
    id,
    collection: found,
    depth: 0,
    draft: as === 'draft',
    overrideAccess: true,
    req: allowing(req, as),
  })
}

/** The request with permission to publish. The context is not settable by clients. */
function allowing(req: PayloadRequest, as: 'published' | 'draft'): PayloadRequest {
  const allowed = isolateObjectProperty(req, 'context')
  allowed.context = { ...req.context, publishAs: as }
  return allowed
}
