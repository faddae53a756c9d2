import type { Locale } from '#src/answers/model/types.ts'

/** The same page in another language: "/producten/paspoort" and "/en/producten/paspoort". Also right for an address that has its prefix already. */
export function pathIn({ path, locale }: { path: string; locale: Locale }): string {
  if (!path.startsWith('/')) return path
  const dutch = withoutPrefix(path)
  if (locale === 'nl') return dutch
  return dutch === '/' ? '/en' : `/en${dutch}`
}

export function withoutPrefix(path: string): string {
  const match = /^\/en(?=\/|$|\?|#)(.*)$/.exec(path)
  if (!match) return path
  const rest = match[1] ?? ''
  return rest.startsWith('/') ? rest : `/${rest}`
}
