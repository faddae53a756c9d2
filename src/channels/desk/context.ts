import type { StaffContext } from '#src/channels/channel.ts'
import type { PageResult } from '#src/channels/page.ts'
import { type Locale, languageQuery, localeIn, splitPrefix } from '#src/domain/locales.ts'

/** What a page of the desk may use. */
export type DeskContext = StaffContext

export type DeskPage = (context: DeskContext) => PageResult | null

/** The language of the caller. The desk itself speaks Dutch; what is read aloud may be English. */
export function callerLocale({ query }: { query: URLSearchParams }): Locale {
  return localeIn(query)
}

/** The desk's own page for a page of the website: staff stay in the desk. Other addresses stay what they are. */
export function deskPath(path: string): string {
  const address = splitPrefix(path)
  const match = /^\/(producten|gebeurtenissen)\/([^/?#]+)$/.exec(address.path)
  return match ? inLanguage(`/kcc/${match[1]}/${match[2]}`, address.locale) : path
}

export function inLanguage(path: string, locale: Locale): string {
  return `${path}${languageQuery(locale)}`
}

/** How to say an address aloud: "www punt nijmegen punt nl, schuine streep p, schuine streep 12". */
export function spokenAddress(address: string): string {
  return address
    .replace(/^https?:\/\//, '')
    .replaceAll('.', ' punt ')
    .replaceAll('-', ' streepje ')
    .replaceAll(':', ' dubbele punt ')
    .replaceAll('/', ', schuine streep ')
}
