import type { Payload } from 'payload'
import type { ContentSlug } from './raw.ts'

/** The published content: documents of each kind by id, and the site. In every language, relations as ids. */
export type PublishedContent = { [slug in ContentSlug]: ReadonlyMap<string, object> } & { site: object }

type Read = () => PublishedContent

/**
 * Registers where this process keeps the published content, on the Payload instance that is shared with the admin.
 * Inverted, because `collections/` may not import its readers.
 */
export function offerPublished({ payload, read }: { payload: Payload; read: Read }): void {
  payload.config.custom = { ...payload.config.custom, published: read }
}

/** All published content, from memory: reading 5,000 products from the database takes half a minute. */
export function publishedIn(payload: Payload): PublishedContent {
  // Set by `offerPublished`; Payload's `custom` is untyped.
  const read = payload.config.custom?.published as Read | undefined
  if (!read) throw new Error('this process keeps no published content')
  return read()
}
