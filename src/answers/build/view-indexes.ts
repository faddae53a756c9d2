import { recordOf } from '#src/domain/codes.ts'
import type { Content, RawJourney, RawQuestion } from '../model/raw.ts'
import { isTargeted, TARGETED, type Targeted } from '../model/target.ts'
import type { Locale, Reference } from '../model/types.ts'

/**
 * Finds a document by its slug (gives the id), by a former slug or a redirect (gives the slug) and by its short number
 * (gives the slug).
 */
export type Slugs = {
  now: Record<Targeted, Map<string, string>>
  old: Record<Targeted, Map<string, string>>
  numbers: Record<'product' | 'journey', Map<number, string>>
}

export function indexBySlug(content: Content): Slugs {
  const empty = () => recordOf(TARGETED, () => new Map<string, string>())
  const now = empty()
  const old = empty()
  const numbers = { product: new Map<number, string>(), journey: new Map<number, string>() }
  for (const kind of TARGETED) {
    for (const [id, document] of content[kind]) {
      now[kind].set(document.slug, id)
      for (const slug of document.oldSlugs ?? []) old[kind].set(slug, document.slug)
    }
  }
  for (const { kind, slug, target } of content.redirects.values()) {
    const document = isTargeted(kind) && content[kind].get(target)
    if (document) old[kind].set(slug, document.slug)
  }
  for (const { shortNumber, slug } of content.products.values()) if (shortNumber) numbers.product.set(shortNumber, slug)
  for (const { shortNumber, slug } of content.journeys.values()) if (shortNumber) numbers.journey.set(shortNumber, slug)
  return { now, old, numbers }
}

/** The life events that have a step for each product. */
export function journeysByProduct(content: Content): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const [id, journey] of content.journeys) {
    for (const product of productsIn(journey)) found.set(product, [...(found.get(product) ?? []), id])
  }
  return found
}

/** The questions of each product. */
export function questionsByProduct(content: Content): Map<string, RawQuestion[]> {
  const found = new Map<string, RawQuestion[]>()
  for (const question of content.questions.values()) {
    for (const product of question.products ?? []) found.set(product, [...(found.get(product) ?? []), question])
  }
  return found
}

/** The hash of each picture, by its file name. */
export function hashByFileName(content: Content): Map<string, string> {
  const found = new Map<string, string>()
  for (const { filename, sha256 } of content.media.values()) if (filename && sha256) found.set(filename, sha256)
  return found
}

/** Ids in the editors' order, then by slug. */
export function inOrder(
  documents: Map<string, { slug: string; position?: number | null; shortNumber?: number | null }>,
): string[] {
  const rank = ({ position, shortNumber }: { position?: number | null; shortNumber?: number | null }) =>
    position ?? shortNumber ?? 0
  return [...documents].sort(([, a], [, b]) => rank(a) - rank(b) || a.slug.localeCompare(b.slug)).map(([id]) => id)
}

export function byTitle(locale: Locale) {
  const { compare } = new Intl.Collator(locale)
  return (a: Reference, b: Reference) => compare(a.title, b.title)
}

const productsIn = (journey: RawJourney) => new Set((journey.steps ?? []).flatMap(({ product }) => product ?? []))
