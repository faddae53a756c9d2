import { localePath } from '#src/answers/model/paths.ts'
import { type Locale, splitPrefix } from '#src/domain/locales.ts'

/** The same page in another language: "/producten/paspoort" and "/en/producten/paspoort". Also right for an address that has its prefix already. */
export function pathIn({ path, locale }: { path: string; locale: Locale }): string {
  if (!path.startsWith('/')) return path
  return localePath({ path: withoutPrefix(path), locale })
}

export const withoutPrefix = (path: string): string => splitPrefix(path).path
