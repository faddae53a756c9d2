import type { StaffPlace } from '#src/answers/model/target.ts'
import type { StaffContext } from '#src/channels/channel.ts'
import type { PageContext, PageResult } from '#src/channels/page.ts'
import { type Locale, localeIn } from '#src/domain/locales.ts'

/** What a page of the desk may use. */
export type DeskContext = StaffContext

export type DeskPage = (context: DeskContext) => PageResult | null

/** The language of the caller. The desk itself speaks Dutch; what is read aloud may be English. */
export function callerLocale({ query }: { query: URLSearchParams }): Locale {
  return localeIn(query)
}

/** The desk's own page of something, which must be there. */
export function deskPath({ ownLinkTo }: Pick<PageContext, 'ownLinkTo'>, place: StaffPlace, locale: Locale): string {
  const path = ownLinkTo(place, locale)
  if (path === null) throw new Error(`the desk has no page of ${place.kind}`)
  return path
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
