import { type Locale, prefixOf, splitPrefix } from '#src/domain/locales.ts'

/** The same page in another language: "/producten/paspoort" and "/en/producten/paspoort". Also right for an address that has its prefix already. */
export function pathIn({ path, locale }: { path: string; locale: Locale }): string {
  if (!path.startsWith('/')) return path
  const bare = withoutPrefix(path)
  return bare === '/' ? prefixOf(locale) || '/' : `${prefixOf(locale)}${bare}`
}

export const withoutPrefix = (path: string): string => splitPrefix(path).path
