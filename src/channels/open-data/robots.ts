import type { PageContext } from '#src/channels/page.ts'
import { LOCALE_CODES } from '#src/domain/locales.ts'

/**
 * What search engines stay away from: staff, the CMS, and addresses that hold someone's question. Not plans: those say
 * themselves that they are not to be listed, which only who reads them can know.
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
