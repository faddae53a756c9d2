import type { Published } from '#src/answers/model/published.ts'
import type { Locale } from '#src/answers/model/types.ts'

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
    { nl: '/', en: '/en' },
    ...['/producten', '/gebeurtenissen', '/contact', '/toegankelijkheid'].map((path) => ({
      nl: path,
      en: `/en${path}`,
    })),
  ]
}

function contentPages(published: Published): PagePaths[] {
  const lists = [published.products, published.journeys, published.themes]
  const referred = lists.flatMap((list) => {
    // A page in English whose text is Dutch still is no page in English.
    const english = new Map(
      list('en').flatMap((item) => (item.textLocale === 'en' ? [[item.slug, item.path] as const] : [])),
    )
    return list('nl').map(({ slug, path }) => {
      const en = english.get(slug)
      return en === undefined ? { nl: path } : { nl: path, en }
    })
  })
  const channels = published
    .channels('nl')
    .filter(({ showOnContact }) => showOnContact)
    .map(({ slug }) => ({ nl: `/contact/${slug}`, en: `/en/contact/${slug}` }))
  return [...referred, ...channels]
}

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
