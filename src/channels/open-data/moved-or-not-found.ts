import type { PageContext, PageResult } from '#src/channels/page.ts'
import { type Locale, SOURCE_LOCALE } from '#src/domain/locales.ts'
import { redirectMoved } from '../parts/redirect-moved.ts'
import { problem } from './problem.ts'

type MovedOrNotFoundInput = {
  context: PageContext
  kind: 'product' | 'journey' | 'journeyPlan'
  slug: string
  locale: Locale
}

/** Redirects an old slug to the present address, or answers 404. */
export function movedOrNotFound({ context, kind, slug, locale }: MovedOrNotFoundInput): PageResult {
  const { published, ownLinkTo, siteUrl } = context
  const target = kind === 'product' ? 'product' : 'journey'
  const moved = redirectMoved({
    published,
    from: { kind: target, slug },
    addressOf: (now) => ownLinkTo({ kind, slug: now }, locale),
  })
  if (moved) return moved
  const list = ownLinkTo({ kind: `${target}s` }, SOURCE_LOCALE)
  return problem({
    status: 404,
    title: 'Niet gevonden',
    detail: `Hier is niets. Kijk op ${siteUrl}${list} wat er wel is.`,
  })
}
