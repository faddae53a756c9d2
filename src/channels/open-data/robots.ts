/** What search engines stay away from: staff, the CMS, and addresses that hold someone's question or plan. */
export function robots({ siteUrl }: { siteUrl: string }): string {
  const closed = ['/admin', '/api', '/kcc', '/zoeken', '/plan/', '/en/zoeken', '/en/plan/']
  return [
    'User-agent: *',
    ...closed.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${siteUrl}/sitemap.xml`,
    '',
  ].join('\n')
}
