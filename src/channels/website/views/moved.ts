import type { Locale } from '#src/answers/model/types.ts'
import type { Page, PageContext, PageResult } from '../../page.ts'
import { pathIn } from '../address.ts'

type Kind = 'product' | 'journey' | 'theme' | 'page' | 'channel'

/** The website's address of each kind of content. */
const PATHS: Record<Kind, (slug: string) => string> = {
  product: (slug) => `/producten/${slug}`,
  journey: (slug) => `/gebeurtenissen/${slug}`,
  theme: (slug) => `/themas/${slug}`,
  page: (slug) => `/${slug}`,
  channel: (slug) => `/contact/${slug}`,
}

/** An address that once worked keeps working: an old slug leads to the new one. */
export function moved({ kind, slug, context }: { kind: Kind; slug: string; context: PageContext }): PageResult | null {
  return redirectTo({ kind, slug: context.published.movedTo({ kind, slug }), locale: context.locale })
}

/** Short numbers are for reading an address aloud: /p/12 is a product, /g/3 a life event. */
export function shortNumberPage(kind: 'product' | 'journey'): Page {
  return ({ params, published, locale }) => {
    const number = params.number ?? ''
    if (!/^\d{1,6}$/.test(number)) return null
    return redirectTo({ kind, slug: published.movedTo({ kind, shortNumber: Number(number) }), locale })
  }
}

function redirectTo({ kind, slug, locale }: { kind: Kind; slug: string | null; locale: Locale }): PageResult | null {
  return slug === null
    ? null
    : { status: 308, location: pathIn({ path: PATHS[kind](encodeURIComponent(slug)), locale }) }
}
