import type { Content } from '#src/answers/model/raw.ts'
import { FIXED_PLACES, type LinkTo, type Place, TARGETED, type Targeted, targetOf } from '#src/answers/model/target.ts'
import { LOCALE_CODES } from '#src/domain/locales.ts'
import type { Target } from './collect.ts'

/** Paths outside the public website, which are not checked. */
const NOT_CHECKED = /^\/(kcc|admin|api|open|media|healthz|readyz)(\/|$)|^\/(sitemap\.xml|robots\.txt)$/

/** Checks a link within the site: null when it works, and for external links. */
export function createInternalCheck(given: { content: Content; siteUrl: string; linkTo: LinkTo }) {
  const { content, siteUrl, linkTo } = given
  const paths = new Set(placesIn(content).flatMap((place) => LOCALE_CODES.map((locale) => linkTo(place, locale))))
  return (target: Target): string | null => {
    if ('id' in target) return content[target.kind].has(target.id) ? null : NOT_PUBLISHED
    const path = internalPath(target.url, siteUrl)
    if (path === null || NOT_CHECKED.test(path)) return null
    return paths.has(path) ? null : NOT_THERE
  }
}

const NOT_PUBLISHED = 'Dit staat niet (meer) op de site.'
const NOT_THERE = 'Dit adres is er niet (meer) op onze site.'

/** The path of a URL on this site, null for an external URL. */
export function internalPath(url: string, siteUrl: string): string | null {
  if (!URL.canParse(url, siteUrl)) return null
  const { origin, pathname } = new URL(url, siteUrl)
  return origin === siteUrl ? pathname.replace(/(?<=.)\/$/, '') : null
}

/** Every page of the website, including its old addresses. */
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
