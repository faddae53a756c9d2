import { modelOf as journeyModel } from '#collections/journey-model.ts'
import { lengthAt } from '#collections/term-length.ts'
import { EMPTY_LEDGER, enter } from '#journeys/ledger.ts'
import type { Journey as Model } from '#journeys/model.ts'
import { makeAnswer, makeQuestion } from './answer.ts'
import { boundariesOf } from './boundaries.ts'
import { inContactOrder } from './contact-order.ts'
import { entriesOf } from './entries.ts'
import { resolveFactOn } from './facts.ts'
import { deepFreeze } from './freeze.ts'
import { makeJourney } from './journey.ts'
import { openingStatus } from './opening.ts'
import { makePage } from './page.ts'
import { makePlan } from './plan.ts'
import { openPlanCode } from './plan-code.ts'
import { type Content, countsOf, type RawJourney, type RawQuestion } from './raw.ts'
import { resolveAt } from './resolve.ts'
import { makeSite } from './site.ts'
import type { Answer, Fact, Locale, Published, Reference, Theme } from './types.ts'

type Args = { content: Content; revision: number; instant: number }

/**
 * The published content at one instant. Nothing is worked out before somebody asks for it, and then only once: a
 * publication costs the same with 500 products as with 50,000.
 */
export function viewAt({ content, revision, instant }: Args): Published {
  const nl = resolveAt({ content, instant, locale: 'nl' })
  const en = resolveAt({ content, instant, locale: 'en' })
  const resolveFor = (locale: Locale) => (locale === 'nl' ? nl : en)

  const slugs = once(() => indexBySlug(content))
  const journeysOf = once(() => journeysByProduct(content))
  const questionsOf = once(() => questionsByProduct(content))

  const answerOf = memo((id: string, locale: Locale): Answer | null => {
    const product = resolveFor(locale).product(id)
    if (!product) return null
    const journeys = journeysOf().get(id) ?? []
    return makeAnswer({ product, resolveFor, locale, revision, journeys, questions: questionsOf().get(id) ?? [] })
  })

  const journeyOf = memo((id: string, locale: Locale) => {
    const journey = content.journeys.get(id)
    if (!journey) return null
    return makeJourney({
      journey,
      model: modelOf(id),
      resolveFor,
      locale,
      revision,
      answerOf: (productId) => answerOf(productId, journey.title?.[locale] ? locale : 'nl'),
    })
  })

  const modelOf = memo((id: string): Model => {
    const journey = content.journeys.get(id)
    return journey ? journeyModel({ journey, lengthOf: lengthAt({ facts: content.facts, instant }) }) : NO_JOURNEY
  })

  const ledgers = once(() => new Map([...content.numbers.values()].map(({ journey, ledger }) => [journey, ledger])))
  /** A draft may have more than was ever numbered; what is published has nothing more. */
  const ledgerOf = memo((id: string) => enter({ ledger: ledgers().get(id) ?? EMPTY_LEDGER, journey: modelOf(id) }))

  const rawFacts = once(() => new Map([...content.facts.values()].map((fact) => [fact.key, fact])))
  const factOn = (locale: Locale) => (fact: Fact, day: string) => {
    const raw = rawFacts().get(fact.key)
    return raw ? resolveFactOn({ fact: raw, now: fact, day, locale }) : fact
  }

  const themeOf = memo((id: string, locale: Locale): Theme | null => {
    const resolve = resolveFor(locale)
    const reference = resolve.reference({ kind: 'themes', id })
    if (!reference) return null
    const within = <T extends { themes?: string[] | null }>(documents: Map<string, T>) =>
      [...documents].filter(([, { themes }]) => themes?.includes(id)).map(([key]) => key)
    return deepFreeze({
      ...reference,
      products: resolve.references('products', within(content.products)).sort(byTitle(locale)),
      journeys: resolve.references('journeys', within(content.journeys)),
    })
  })

  const pageOf = memo((id: string, locale: Locale) => {
    const page = content.pages.get(id)
    return page ? deepFreeze(makePage({ page, resolveFor, locale })) : null
  })

  const list = memo((kind: 'products' | 'journeys' | 'themes', locale: Locale): readonly Reference[] => {
    const ids = kind === 'products' ? [...content.products.keys()] : inOrder(content[kind])
    const found = resolveFor(locale).references(kind, ids)
    return deepFreeze(kind === 'products' ? found.sort(byTitle(locale)) : found)
  })

  // Answers are remembered by id, so that addresses somebody made up do not fill the memory.
  const idOf = (kind: 'products' | 'journeys' | 'themes' | 'pages' | 'channels', slug: string) =>
    slugs().now[kind].get(slug) ?? ''

  return {
    revision,
    validUntil: boundariesOf({ content, instant }),
    site: memo((locale: Locale) => deepFreeze(makeSite({ content, resolve: resolveFor(locale), instant }))),
    products: (locale) => list('products', locale),
    product: (slug, locale) => answerOf(idOf('products', slug), locale),
    journeys: (locale) => list('journeys', locale),
    journey: (slug, locale) => journeyOf(idOf('journeys', slug), locale),
    plan: (asked) => {
      const id = idOf('journeys', asked.slug)
      const journey = journeyOf(id, asked.locale)
      return (
        journey &&
        makePlan({ journey, model: modelOf(id), ledger: ledgerOf(id), asked, factOn: factOn(journey.textLocale) })
      )
    },
    openCode: (code, locale) =>
      openPlanCode({
        code,
        locale,
        find: (number) => {
          const slug = slugs().numbers.journey.get(number)
          const id = slug === undefined ? '' : idOf('journeys', slug)
          const journey = journeyOf(id, locale)
          return journey && { journey, ledger: ledgerOf(id) }
        },
      }),
    themes: (locale) => list('themes', locale),
    theme: (slug, locale) => themeOf(idOf('themes', slug), locale),
    channels: memo((locale: Locale) =>
      Object.freeze(
        inContactOrder(
          inOrder(content.channels)
            .map(resolveFor(locale).channel)
            .filter((found) => found !== null),
        ),
      ),
    ),
    channel: (slug, locale) => resolveFor(locale).channel(idOf('channels', slug)),
    page: (slug, locale) => pageOf(idOf('pages', slug), locale),
    questions: memo((locale: Locale) =>
      deepFreeze([...content.questions.values()].map((question) => makeQuestion({ question, resolveFor, locale }))),
    ),
    entries: memo((locale: Locale) => deepFreeze(entriesOf({ content, resolve: resolveFor(locale) }))),
    movedTo: (args) =>
      'shortNumber' in args
        ? (slugs().numbers[args.kind].get(args.shortNumber) ?? null)
        : (slugs().old[`${args.kind}s`].get(args.slug) ?? null),
    openingStatus: (schedule, locale) => openingStatus({ schedule, instant, locale }),
    richText: (tree, locale) => deepFreeze(resolveFor(locale).richText(tree)),
    counts: Object.freeze(countsOf(content)),
  }
}

const NO_JOURNEY: Model = { questions: [], steps: [] }

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Remembers what a function answered for the same words. */
function memo<A extends string[], T>(make: (...args: A) => T): (...args: A) => T {
  const known = new Map<string, T>()
  return (...args) => {
    const key = args.join(' ')
    if (!known.has(key)) known.set(key, make(...args))
    return known.get(key) as T
  }
}

const SLUGGED = ['products', 'journeys', 'themes', 'pages', 'channels'] as const
type Slugged = (typeof SLUGGED)[number]
const isSlugged = (kind: string): kind is Slugged => (SLUGGED as readonly string[]).includes(kind)

function indexBySlug(content: Content) {
  const empty = () =>
    Object.fromEntries(SLUGGED.map((kind) => [kind, new Map<string, string>()])) as Record<Slugged, Map<string, string>>
  const now = empty()
  const old = empty()
  const numbers = { product: new Map<number, string>(), journey: new Map<number, string>() }
  for (const kind of SLUGGED) {
    for (const [id, document] of content[kind]) {
      now[kind].set(document.slug, id)
      for (const slug of document.oldSlugs ?? []) old[kind].set(slug, document.slug)
    }
  }
  for (const { kind, slug, target } of content.redirects.values()) {
    const document = isSlugged(kind) && content[kind].get(target)
    if (document) old[kind].set(slug, document.slug)
  }
  for (const { shortNumber, slug } of content.products.values()) if (shortNumber) numbers.product.set(shortNumber, slug)
  for (const { shortNumber, slug } of content.journeys.values()) if (shortNumber) numbers.journey.set(shortNumber, slug)
  return { now, old, numbers }
}

function journeysByProduct(content: Content): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const [id, journey] of content.journeys) {
    for (const product of productsIn(journey)) found.set(product, [...(found.get(product) ?? []), id])
  }
  return found
}

const productsIn = (journey: RawJourney) => new Set((journey.steps ?? []).flatMap(({ product }) => product ?? []))

function questionsByProduct(content: Content): Map<string, RawQuestion[]> {
  const found = new Map<string, RawQuestion[]>()
  for (const question of content.questions.values()) {
    for (const product of question.products ?? []) found.set(product, [...(found.get(product) ?? []), question])
  }
  return found
}

/** Ids in the order the editors gave, then by slug. */
function inOrder(
  documents: Map<string, { slug: string; position?: number | null; shortNumber?: number | null }>,
): string[] {
  const rank = ({ position, shortNumber }: { position?: number | null; shortNumber?: number | null }) =>
    position ?? shortNumber ?? 0
  return [...documents].sort(([, a], [, b]) => rank(a) - rank(b) || a.slug.localeCompare(b.slug)).map(([id]) => id)
}

function byTitle(locale: Locale) {
  const { compare } = new Intl.Collator(locale)
  return (a: Reference, b: Reference) => compare(a.title, b.title)
}
