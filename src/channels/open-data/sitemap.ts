import type { Published } from '#src/answers/model/published.ts'
import { type Locale, perLocale, prefixOf, SOURCE_LOCALE, TRANSLATIONS } from '#src/domain/locales.ts'

/** Every public page, once per language it has text in, each naming its other language. */
export function sitemap({ published, siteUrl }: { published: Published; siteUrl: string }): string {
  const pages = [...fixedPages(), ...contentPages(published)]
  const entries = pages.flatMap((page) => Object.values(page).map((path) => entry({ path, page, siteUrl })))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n')
}

type PagePaths = Partial<Record<Locale, string>>

function fixedPages(): PagePaths[] {
  return [
    perLocale((locale) => prefixOf(locale) || '/'),
    ...['/producten', '/gebeurtenissen', '/contact', '/toegankelijkheid'].map(inEachLanguage),
  ]
}

function contentPages(published: Published): PagePaths[] {
  const lists = [published.products, published.journeys, published.themes]
  const referred = lists.flatMap((list) => {
    // A page in English whose text is Dutch still is no page in English.
    const written = perLocale(
      (locale) =>
        new Map(list(locale).flatMap((item) => (item.textLocale === locale ? [[item.slug, item.path] as const] : []))),
    )
    return list(SOURCE_LOCALE).map(({ slug, path }): PagePaths => {
      const translated = TRANSLATIONS.flatMap((locale) => {
        const found = written[locale].get(slug)
        return found === undefined ? [] : [[locale, found] as const]
      })
      return { [SOURCE_LOCALE]: path, ...Object.fromEntries(translated) }
    })
  })
  const channels = published
    .channels(SOURCE_LOCALE)
    .filter(({ showOnContact }) => showOnContact)
    .map(({ slug }) => inEachLanguage(`/contact/${slug}`))
  return [...referred, ...channels]
}

const inEachLanguage = (path: string): PagePaths => perLocale((locale) => `${prefixOf(locale)}${path}`)

function entry({ path, page, siteUrl }: { path: string; page: PagePaths; siteUrl: string }): string {
  const alternates = Object.entries(page)
    .filter(() => Object.keys(page).length > 1)
    .map(
      ([locale, href]) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${escapeXml(`${siteUrl}${href}`)}"/>`,
    )
  return `<url><loc>${escapeXml(`${siteUrl}${path}`)}</loc>${alternates.join('')}</url>`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
