import type { PageContext, PageResult } from '#src/channels/page.ts'
import { problem } from './problem.ts'

type Args = {
  context: PageContext
  collection: 'producten' | 'gebeurtenissen'
  slug: string
  /** What follows the slug in the address: "/plan", "?taal=en". */
  rest?: string
}

/** Where something stands now that had this slug, or that there never was such a thing. */
export function elsewhere({ context: { published, siteUrl }, collection, slug, rest = '' }: Args): PageResult {
  const moved = published.movedTo({ kind: collection === 'producten' ? 'product' : 'journey', slug })
  if (moved) return { status: 308, location: `/open/v1/${collection}/${moved}${rest}` }
  return problem({
    status: 404,
    title: 'Niet gevonden',
    detail: `Hier is niets. Kijk op ${siteUrl}/open/v1/${collection} wat er wel is.`,
  })
}
