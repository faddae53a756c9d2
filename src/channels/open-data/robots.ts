import { LOCALE_CODES, prefixOf } from '#src/domain/locales.ts'

/**
 * What search engines stay away from: staff, the CMS, and addresses that hold someone's question. Not plans: those say
 * themselves that they are not to be listed, which only who reads them can know.
 */
export function robots({ siteUrl }: { siteUrl: string }): string {
  const closed = ['/admin', '/api', '/kcc', ...LOCALE_CODES.map((locale) => `${prefixOf(locale)}/zoeken`)]
  return [
    'User-agent: *',
    ...closed.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${siteUrl}/sitemap.xml`,
    '',
  ].join('\n')
}
