import type { Locale, Reference } from '#src/answers/model/types.ts'
import { SOURCE_LOCALE } from '#src/domain/locales.ts'
import type { ListQuery } from './query.ts'
import type { DataLinks } from './richText.tsx'
import type { ListJson } from './schemas.ts'
import { apiUrl, referenceJson } from './shared.ts'

type ListJsonInput = {
  references: readonly Reference[]
  kind: 'products' | 'journeys'
  query: ListQuery
  revision: number
  links: DataLinks
}

/** One page of a list. A page beyond the last is empty, not an error: the list may have become shorter in the meantime. */
export function listJson({ references, kind, query, revision, links }: ListJsonInput): ListJson {
  const { taal: locale, pagina: page, aantal: pageSize } = query
  const last = Math.max(1, Math.ceil(references.length / pageSize))
  const link = (number: number) => pageUrl({ kind, locale, page: number, pageSize, links })
  return {
    language: locale,
    revision,
    total: references.length,
    page,
    pageSize,
    items: references
      .slice((page - 1) * pageSize, page * pageSize)
      .map((reference) => referenceJson({ reference, links, locale })),
    links: {
      self: link(page),
      next: page < last ? link(page + 1) : null,
      previous: page > 1 ? link(Math.min(page - 1, last)) : null,
    },
  }
}

function pageUrl(args: {
  kind: 'products' | 'journeys'
  locale: Locale
  page: number
  pageSize: number
  links: DataLinks
}): string {
  const search = new URLSearchParams({ taal: args.locale, pagina: String(args.page), aantal: String(args.pageSize) })
  return `${apiUrl({ place: { kind: args.kind }, links: args.links, locale: SOURCE_LOCALE })}?${search}`
}
