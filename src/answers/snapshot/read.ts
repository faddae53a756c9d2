import type { Payload } from 'payload'
import { CONTENT_KINDS, type Content, type ContentKind, emptyContent, type RawSite } from '../model/raw.ts'

/**
 * The only reads of content for the outside world. As an anonymous reader with access control on, and never `draft`:
 * what comes back is published and holds nothing internal.
 */
const AS_READER = { depth: 0, locale: 'all', overrideAccess: false, pagination: false, limit: 0 } as const

/** Documents read at once. Reading 5,000 products in one query takes hundreds of MB for a moment. */
const BATCH = 500

/** Everything that is published. */
export async function readAll({ payload }: { payload: Payload }): Promise<Content> {
  const content = emptyContent()
  for (const kind of CONTENT_KINDS) {
    for (let page = 1, hasMore = true; hasMore; page++) {
      const found = await payload.find({
        ...AS_READER,
        collection: kind,
        pagination: true,
        limit: BATCH,
        page,
        sort: 'id',
      })
      for (const document of found.docs) put(content, kind, document)
      hasMore = found.hasNextPage
    }
  }
  content.site = await readSite({ payload })
  return content
}

/** Reads these documents again, and takes out of the content what is no longer published. */
export async function refresh(args: {
  payload: Payload
  content: Content
  kind: ContentKind
  ids: string[]
}): Promise<void> {
  const { payload, content, kind, ids } = args
  const found = await payload.find({ ...AS_READER, collection: kind, where: { id: { in: ids } } })
  for (const id of ids) content[kind].delete(id)
  for (const document of found.docs) put(content, kind, document)
}

export async function readSite({ payload }: { payload: Payload }): Promise<RawSite> {
  return (await payload.findGlobal({
    slug: 'site',
    depth: 0,
    locale: 'all',
    overrideAccess: false,
  })) as unknown as RawSite
}

/** With `locale: 'all'` a document has every language; Payload's generated types know only one. */
export function put(content: Content, kind: ContentKind, document: unknown): void {
  const { id } = document as { id: string }
  const documents = content[kind] as Map<string, unknown>
  documents.set(id, document)
}

export const isContentKind = (name: string): name is ContentKind => (CONTENT_KINDS as readonly string[]).includes(name)
