import type { Payload } from 'payload'
import { findInAllLocales } from '#collections/find-in-all-locales.ts'
import {
  CONTENT_KINDS,
  type Content,
  type ContentKind,
  type Documents,
  emptyContent,
  type Raw,
  type RawSite,
} from '../model/raw.ts'

/**
 * The only queries for published content. As an anonymous reader with access control on and never `draft`, so that the
 * result is published and holds nothing internal.
 */
const AS_READER = { overrideAccess: false, pagination: false, limit: 0 } as const

/** Documents per query. Reading 5,000 products in one query briefly takes hundreds of MB. */
const BATCH = 500

/** Reads everything that is published. */
export async function readAll({ payload }: { payload: Payload }): Promise<Content> {
  const content = emptyContent()
  for (const kind of CONTENT_KINDS) await readKind({ payload, content, kind })
  content.site = await readSite({ payload })
  return content
}

async function readKind<K extends ContentKind>(args: { payload: Payload; content: Documents; kind: K }): Promise<void> {
  const { payload, content, kind } = args
  for (let page = 1, hasMore = true; hasMore; page++) {
    const found = await findInAllLocales(payload, {
      ...AS_READER,
      collection: kind,
      pagination: true,
      limit: BATCH,
      page,
      sort: 'id',
    })
    for (const document of found.docs) put(content, kind, compact(document))
    hasMore = found.hasNextPage
  }
}

/** Reads these documents again, and removes what is no longer published. */
export async function refresh(args: {
  payload: Payload
  content: Content
  kind: ContentKind
  ids: string[]
}): Promise<void> {
  const { payload, content, kind, ids } = args
  const found = await findInAllLocales(payload, { ...AS_READER, collection: kind, where: { id: { in: ids } } })
  for (const id of ids) content[kind].delete(id)
  for (const document of found.docs) put(content, kind, compact(document))
}

export async function readSite({ payload }: { payload: Payload }): Promise<RawSite> {
  const site: unknown = await payload.findGlobal({ slug: 'site', depth: 0, locale: 'all', overrideAccess: false })
  // Payload's generated types describe one language, also for `locale: 'all'`.
  return site as RawSite
}

export function put<K extends ContentKind>(content: Documents, kind: K, document: Raw<K>): void {
  content[kind].set(document.id, document)
}

/**
 * The document as JSON makes it, which is as it is read from the disk. What the driver of MongoDB makes has room to grow in every
 * array and object, and a text for each value: with 500 products that is 16 MB more.
 */
const compact = <T>(document: T): T => JSON.parse(JSON.stringify(document)) as T

export const isContentKind = (name: string): name is ContentKind => CONTENT_KINDS.some((kind) => kind === name)
