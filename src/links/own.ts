import type { Content } from '#src/answers/model/raw.ts'
import { FIXED_PLACES, type LinkTo, type Place, TARGETED, type Targeted, targetOf } from '#src/answers/model/target.ts'
import { LOCALE_CODES } from '#src/domain/locales.ts'
import type { Target } from './collect.ts'

/** Rooms whose contents are not ours to know. */
const OTHER_ROOMS = /^\/(kcc|admin|api|open|media|healthz|readyz)(\/|$)|^\/(sitemap\.xml|robots\.txt)$/

/** Tells of a link within the site what is wrong with it: null for nothing, and for a link to elsewhere. */
export function createOwnCheck(given: { content: Content; siteUrl: string; linkTo: LinkTo }) {
  const { content, siteUrl, linkTo } = given
  const paths = new Set(placesIn(content).flatMap((place) => LOCALE_CODES.map((locale) => linkTo(place, locale))))
  return (target: Target): string | null => {
    if ('id' in target) return content[target.kind].has(target.id) ? null : NOT_PUBLISHED
    const path = ownPath(target.url, siteUrl)
    if (path === null || OTHER_ROOMS.test(path)) return null
    return paths.has(path) ? null : NOT_THERE
  }
}

const NOT_PUBLISHED = 'Dit staat niet (meer) op de site.'
const NOT_THERE = 'Dit adres is er niet (meer) op onze site.'

/** The path of an address on this site, null for an address elsewhere. */
export function ownPath(url: string, siteUrl: string): string | null {
  if (!URL.canParse(url, siteUrl)) return null
  const { origin, pathname } = new URL(url, siteUrl)
  return origin === siteUrl ? pathname.replace(/(?<=.)\/$/, '') : null
}

/** Every page there is, by its old addresses too. */
function placesIn(content: Content): Place[] {
  return [
    ...FIXED_PLACES.map((kind) => ({ kind })),
    ...TARGETED.flatMap((collection) =>
      [...content[collection].values()].flatMap((document) => placesOf(collection, document)),
    ),
  ]
}

type Addressed = { slug?: string; oldSlugs?: string[] | null; shortNumber?: number | null }

function placesOf(collection: Targeted, { slug, oldSlugs, shortNumber: number }: Addressed): Place[] {
  if (!slug) return []
  const slugs = [slug, ...(oldSlugs ?? [])]
  const pages = slugs.map((each) => targetOf({ collection, slug: each }))
  if (collection === 'products') {
    const letters = slugs.map((each) => ({ kind: 'productLetter' as const, slug: each }))
    return [...pages, ...letters, ...(number ? [{ kind: 'productNumber' as const, number }] : [])]
  }
  return [...pages, ...(collection === 'journeys' && number ? [{ kind: 'journeyNumber' as const, number }] : [])]
}
