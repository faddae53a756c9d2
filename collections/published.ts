import type { Payload } from 'payload'
import type { ContentSlug } from './raw.ts'

/** What readers see now: the documents of each kind by their id, and the site. In every language, relations as ids. */
export type PublishedContent = { [slug in ContentSlug]: ReadonlyMap<string, object> } & { site: object }

type Read = () => PublishedContent

/**
 * Says where this process keeps the published content. Content does not know its readers (the walls), so the one who
 * keeps it offers it, on the instance that is shared with the admin.
 */
export function offerPublished({ payload, read }: { payload: Payload; read: Read }): void {
  payload.config.custom = { ...payload.config.custom, published: read }
}

/** All that readers see, from memory: reading 5,000 products from the database takes half a minute. */
export function publishedIn(payload: Payload): PublishedContent {
  // Put there by `offerPublished`; Payload's `custom` has no types.
  const read = payload.config.custom?.published as Read | undefined
  if (!read) throw new Error('this process keeps no published content')
  return read()
}
