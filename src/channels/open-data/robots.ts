import type { PageContext } from '#src/channels/page.ts'
import { LOCALE_CODES } from '#src/domain/locales.ts'

/**
 * Disallows the desk, the admin, and addresses with a search query. Plans are not disallowed: they have noindex, which
 * a search engine sees only when it may read the page.
 */
export function robots({ siteUrl, linkTo }: Pick<PageContext, 'siteUrl' | 'linkTo'>): string {
  const search = LOCALE_CODES.map((locale) => linkTo({ kind: 'search' }, locale))
  const closed = ['/admin', '/api', '/kcc', ...search]
  return [
    'User-agent: *',
    ...closed.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${siteUrl}/sitemap.xml`,
    '',
  ].join('\n')
}
