import { modelOf as journeyModel } from '#collections/journey-model.ts'
import { lengthAt } from '#collections/term-length.ts'
import { EMPTY_LEDGER, enter } from '#journeys/ledger.ts'
import type { Journey as Model } from '#journeys/model.ts'
import { perLocale, SOURCE_LOCALE } from '#src/domain/locales.ts'
import { inContactOrder } from '../model/contact-order.ts'
import { deepFreeze } from '../model/freeze.ts'
import type { Published } from '../model/published.ts'
import { type Content, countsOf } from '../model/raw.ts'
import type { Targeted } from '../model/target.ts'
import type { Answer, Fact, Locale, Reference, Theme } from '../model/types.ts'
import { openPlanCode } from '../plan/code.ts'
import { makePlan } from '../plan/plan.ts'
import { resolveFactOn } from '../wording/facts.ts'
import { openingStatus } from '../wording/opening.ts'
import { makeAnswer, makeQuestion } from './answer.ts'
import { boundariesOf } from './boundaries.ts'
import { entriesOf } from './entries.ts'
import { makeJourney } from './journey.ts'
import { makePage } from './page.ts'
import { resolveAt } from './resolve.ts'
import { makeSite } from './site.ts'
import { byTitle, indexBySlug, inOrder, journeysByProduct, questionsByProduct } from './view-indexes.ts'

type Args = { content: Content; revision: number; instant: number; source?: object }

/**
 * The published content at one instant. Nothing is worked out before somebody asks for it, and then only once: a
 * publication costs the same with 500 products as with 50,000.
 */
export function viewAt({ content, revision, instant, source = {} }: Args): Published {
  const resolves = perLocale((locale) => resolveAt({ content, instant, locale }))
  const resolveFor = (locale: Locale) => resolves[locale]

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
      answerOf: (productId) => answerOf(productId, journey.title?.[locale] ? locale : SOURCE_LOCALE),
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
  const idOf = (kind: Targeted, slug: string) => slugs().now[kind].get(slug) ?? ''

  return {
    revision,
    source,
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
