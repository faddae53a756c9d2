import type { Destination, LinkTo, StaffPlace } from '#src/answers/model/target.ts'
import { type Locale, SOURCE_LOCALE, splitPrefix, TRANSLATIONS } from '#src/domain/locales.ts'
import type { Channel } from './channel.ts'
import type { Links } from './page.ts'

/** The addresses of all channels, derived from their routes. */
export type Addresses = {
  linkTo: LinkTo
  ownLinkTo: (channel: Channel) => Links['ownLinkTo']
}

export function addressesOf(channels: readonly Channel[]): Addresses {
  const own = new Map(channels.map((channel) => [channel, linksOf([channel])]))
  const site = linksOf(channels.filter(({ headers }) => headers === 'public'))
  return {
    linkTo: (place, locale) => {
      const link = site(place, locale)
      if (link === null) throw new Error(`no public route shows ${place.kind}`)
      return link
    },
    ownLinkTo: (channel) => own.get(channel) ?? linksOf([channel]),
  }
}

/** The link functions for a page of this channel. `path` is the requested path. */
export function linksFor(given: { addresses: Addresses; channel: Channel; siteUrl: string; path: string }): Links {
  const { addresses, channel, siteUrl, path } = given
  const { linkTo } = addresses
  const here = (locale: Locale) => inLanguage({ path: splitPrefix(path).path, locale, channel })
  return {
    linkTo,
    webAddress: (place, locale) => siteUrl + linkTo(place, locale),
    ownLinkTo: addresses.ownLinkTo(channel),
    typedLink: (typed, locale) => inLanguage({ path: typed, locale, channel: { language: 'path' } }),
    here,
    canonical: (locale) => siteUrl + here(locale),
  }
}

/** What absolute addresses are made from. */
export type FullLinks = Pick<Links, 'webAddress'> & { siteUrl: string }

/** Where a link leads, in full. */
export const fullAddress = (to: Destination, { webAddress, siteUrl }: FullLinks): string =>
  'url' in to ? (to.url.startsWith('/') ? siteUrl + to.url : to.url) : webAddress(to, to.locale)

/** Where a link in a text leads. */
export const hrefOf = (to: Destination, linkTo: LinkTo): string => ('url' in to ? to.url : linkTo(to, to.locale))

/** An address of a channel in a language: before it ("/en/plan") or behind it ("/kcc/plan?taal=en"). Dutch goes without. */
export function inLanguage({ path, locale, channel }: { path: string; locale: Locale; channel: LanguageRule }): string {
  if (locale === SOURCE_LOCALE) return path
  if (channel.language === 'query') return `${path}?taal=${locale}`
  return path === '/' ? `/${locale}` : `/${locale}${path}`
}

type LanguageRule = Pick<Channel, 'language'>

/** The languages in which a channel has addresses of their own. Translations first: "/:slug" would take "/en". */
export const localesOf = ({ language }: LanguageRule): readonly Locale[] =>
  language === 'query' ? [SOURCE_LOCALE] : [...TRANSLATIONS, SOURCE_LOCALE]

/** Fills in the paths of the routes that have a place. */
function linksOf(channels: readonly Channel[]): Links['ownLinkTo'] {
  const shown = new Map(
    channels.flatMap((channel) =>
      channel.routes.flatMap(({ place, path }) => (place ? [[place, { channel, path }] as const] : [])),
    ),
  )
  return (place, locale) => {
    const route = shown.get(place.kind)
    if (!route) return null
    return inLanguage({ path: filled(route.path, place), locale, channel: route.channel })
  }
}

const filled = (path: string, place: StaffPlace): string =>
  path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(place[name as keyof StaffPlace])))
