import type { Locale, Reference } from '#src/answers/model/types.ts'
import type { ListQuery } from './query.ts'
import type { ListJson } from './schemas.ts'
import { referenceJson } from './shared.ts'

type ListArguments = {
  references: readonly Reference[]
  collection: 'producten' | 'gebeurtenissen'
  query: ListQuery
  revision: number
  siteUrl: string
}

/** One page of a list. A page after the last is empty, not an error: the list may have become shorter meanwhile. */
export function listJson({ references, collection, query, revision, siteUrl }: ListArguments): ListJson {
  const { taal: locale, pagina: page, aantal: pageSize } = query
  const last = Math.max(1, Math.ceil(references.length / pageSize))
  const link = (number: number) => pageUrl({ collection, locale, page: number, pageSize, siteUrl })
  return {
    language: locale,
    revision,
    total: references.length,
    page,
    pageSize,
    items: references
      .slice((page - 1) * pageSize, page * pageSize)
      .map((reference) => referenceJson({ reference, collection, siteUrl, locale })),
    links: {
      self: link(page),
      next: page < last ? link(page + 1) : null,
      previous: page > 1 ? link(Math.min(page - 1, last)) : null,
    },
  }
}

function pageUrl(args: {
  collection: string
  locale: Locale
  page: number
  pageSize: number
  siteUrl: string
}): string {
  const search = new URLSearchParams({ taal: args.locale, pagina: String(args.page), aantal: String(args.pageSize) })
  return `${args.siteUrl}/open/v1/${args.collection}?${search}`
}
