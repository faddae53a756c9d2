import type { StaffPlace } from '#src/answers/model/target.ts'
import type { StaffContext } from '#src/channels/channel.ts'
import type { PageContext, PageResult } from '#src/channels/page.ts'
import { type Locale, localeIn } from '#src/domain/locales.ts'

/** What a page of the desk can use. */
export type DeskContext = StaffContext

export type DeskPage = (context: DeskContext) => PageResult | null

/** The language of the caller. The desk's own interface is Dutch; the answers can be in another language. */
export function callerLocale({ query }: { query: URLSearchParams }): Locale {
  return localeIn(query)
}

/** The desk's own page of a place; throws when there is none. */
export function deskPath({ ownLinkTo }: Pick<PageContext, 'ownLinkTo'>, place: StaffPlace, locale: Locale): string {
  const path = ownLinkTo(place, locale)
  if (path === null) throw new Error(`the desk has no page of ${place.kind}`)
  return path
}

/** An address in spoken form: "www punt nijmegen punt nl, schuine streep p, schuine streep 12". */
export function spokenAddress(address: string): string {
  return address
    .replace(/^https?:\/\//, '')
    .replaceAll('.', ' punt ')
    .replaceAll('-', ' streepje ')
    .replaceAll(':', ' dubbele punt ')
    .replaceAll('/', ', schuine streep ')
}
