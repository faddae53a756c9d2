import type { PageContext, PageResult } from '#src/channels/page.ts'
import { type Locale, SOURCE_LOCALE } from '#src/domain/locales.ts'
import { problem } from './problem.ts'

type ElsewhereInput = {
  context: PageContext
  kind: 'product' | 'journey' | 'journeyPlan'
  slug: string
  locale: Locale
}

/** Redirects an old slug to the present address, or answers 404. */
export function movedOrNotFound({ context, kind, slug, locale }: ElsewhereInput): PageResult {
  const { published, ownLinkTo, siteUrl } = context
  const moved = published.movedTo({ kind: kind === 'product' ? 'product' : 'journey', slug })
  const location = moved && ownLinkTo({ kind, slug: moved }, locale)
  if (location) return { status: 308, location }
  const list = ownLinkTo({ kind: kind === 'product' ? 'products' : 'journeys' }, SOURCE_LOCALE)
  return problem({
    status: 404,
    title: 'Niet gevonden',
    detail: `Hier is niets. Kijk op ${siteUrl}${list} wat er wel is.`,
  })
}
