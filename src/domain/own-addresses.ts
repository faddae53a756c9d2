/**
 * The first parts of the addresses of the program itself. A page of an editor with such a slug would never be seen, or would
 * be seen in place of something else.
 */
export const OWN_ADDRESSES: ReadonlySet<string> = new Set([
  'admin',
  'api',
  'assets',
  'contact',
  'en',
  'g',
  'gebeurtenissen',
  'kcc',
  'media',
  'nl',
  'open',
  'p',
  'plan',
  'producten',
  'themas',
  'voorbeeld',
  'zoeken',
])
