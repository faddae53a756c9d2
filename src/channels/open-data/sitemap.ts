import type { Published } from '#src/answers/model/published.ts'
import type { LinkTo, Place } from '#src/answers/model/target.ts'
import type { PageContext } from '#src/channels/page.ts'
import { type Locale, perLocale, SOURCE_LOCALE, TRANSLATIONS } from '#src/domain/locales.ts'

/** All public pages, once per language they are available in, each with its alternate languages. */
export function sitemap({ published, webAddress }: Pick<PageContext, 'published' | 'webAddress'>): string {
  const pages = [...fixedPages(webAddress), ...contentPages(published, webAddress)]
  const entries = pages.flatMap((page) => Object.values(page).map((address) => entry({ address, page })))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n')
}

type Addresses = Partial<Record<Locale, string>>

const FIXED: readonly Place[] = [
  { kind: 'home' },
  { kind: 'products' },
  { kind: 'journeys' },
  { kind: 'contact' },
  { kind: 'page', slug: 'toegankelijkheid' },
]

const fixedPages = (webAddress: LinkTo): Addresses[] =>
  FIXED.map((place) => perLocale((locale) => webAddress(place, locale)))

function contentPages(published: Published, webAddress: LinkTo): Addresses[] {
  const lists = [published.products, published.journeys, published.themes]
  const referred = lists.flatMap((list) => {
    // An English page whose text is still Dutch is left out.
    const written = perLocale(
      (locale) => new Set(list(locale).flatMap(({ slug, textLocale }) => (textLocale === locale ? [slug] : []))),
    )
    return list(SOURCE_LOCALE).map((item): Addresses => {
      const locales: Locale[] = [SOURCE_LOCALE, ...TRANSLATIONS.filter((locale) => written[locale].has(item.slug))]
      return Object.fromEntries(locales.map((locale) => [locale, webAddress(item, locale)]))
    })
  })
  const channels = published
    .channels(SOURCE_LOCALE)
    .filter(({ showOnContact }) => showOnContact)
    .map(({ slug }) => perLocale((locale) => webAddress({ kind: 'channel', slug }, locale)))
  return [...referred, ...channels]
}

function entry({ address, page }: { address: string; page: Addresses }): string {
  const alternates = Object.entries(page)
    .filter(() => Object.keys(page).length > 1)
    .map(([locale, href]) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${escapeXml(href)}"/>`)
  return `<url><loc>${escapeXml(address)}</loc>${alternates.join('')}</url>`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
