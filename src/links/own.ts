import { pathOf } from '#src/answers/model/paths.ts'
import { CONTENT_KINDS, type Content } from '#src/answers/model/raw.ts'
import { SOURCE_LOCALE, splitPrefix } from '#src/domain/locales.ts'
import type { Target } from './collect.ts'

/** Addresses that are there whatever is published, and rooms whose contents are not ours to know. */
export const FIXED_PATHS = ['/', '/producten', '/themas', '/gebeurtenissen', '/plan', '/contact', '/zoeken']
const OTHER_ROOMS = /^\/(kcc|admin|api|open|media|healthz|readyz)(\/|$)|^\/(sitemap\.xml|robots\.txt)$/

/** Tells of a link within the site what is wrong with it: null for nothing, and for a link to elsewhere. */
export function createOwnCheck({ content, siteUrl }: { content: Content; siteUrl: string }) {
  const paths = new Set([...FIXED_PATHS, ...pathsOf(content)])
  return (target: Target): string | null => {
    if ('id' in target) return content[target.kind].has(target.id) ? null : NOT_PUBLISHED
    const path = ownPath(target.url, siteUrl)
    if (path === null || OTHER_ROOMS.test(path)) return null
    return paths.has(splitPrefix(path).path) ? null : NOT_THERE
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

function pathsOf(content: Content): string[] {
  return CONTENT_KINDS.flatMap((kind) => [...content[kind].values()].flatMap((document) => pathsFor(kind, document)))
}

function pathsFor(kind: string, document: object): string[] {
  const { slug, oldSlugs, shortNumber } = document as { slug?: string; oldSlugs?: string[]; shortNumber?: number }
  if (!slug) return []
  const slugs = [slug, ...(oldSlugs ?? [])].flatMap((each) => pathOf({ kind, slug: each, locale: SOURCE_LOCALE }) ?? [])
  const room = kind === 'products' ? '/p' : kind === 'journeys' ? '/g' : null
  return [
    ...slugs,
    ...(kind === 'products' ? slugs.map((path) => `${path}/brief`) : []),
    ...(room && shortNumber ? [`${room}/${shortNumber}`] : []),
  ]
}
