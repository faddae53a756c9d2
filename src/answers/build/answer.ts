import { safeAddress } from '#collections/fields/safe-address.ts'
import { uplName } from '#collections/fields/upl.ts'
import { SECTION_NAMES } from '#src/domain/sections.ts'
import { deepFreeze, hashOf } from '../model/freeze.ts'
import type { RawOption, RawProduct, RawQuestion } from '../model/raw.ts'
import type { Answer, ChannelOption, Fact, Locale, Question, Section } from '../model/types.ts'
import { needsInWords } from '../wording/needs.ts'
import { words } from '../wording/words.ts'
import { languageOf, type Resolve } from './resolve.ts'
import { factsIn } from './rich-text.ts'

type MakeAnswerInput = {
  product: RawProduct
  /** Resolves in the requested language, or in the language of the text: Dutch when there is no translation. */
  resolveFor: (locale: Locale) => Resolve
  locale: Locale
  revision: number
  journeys: readonly string[]
  questions: readonly RawQuestion[]
}

/** Makes a product as all channels get it: resolved, frozen and hashed. */
export function makeAnswer({ product, resolveFor, locale, revision, journeys, questions }: MakeAnswerInput): Answer {
  const textLocale = languageOf({ title: product.title, locale })
  const inText = resolveFor(textLocale)
  const inPage = resolveFor(locale)
  const w = words[textLocale]
  const sections = makeSections(product, inText)
  const channelOptions = (product.channelOptions ?? [])
    .map((option) => makeOption(option, inText))
    .filter((found) => found !== null)
  const keyFacts = unique((product.facts ?? []).map(inText.fact).filter((found) => found !== null))
  const reason = product.exception?.reason?.[textLocale]
  const answer = {
    kind: 'product' as const,
    id: product.id,
    slug: product.slug,
    locale,
    textLocale,
    shortNumber: product.shortNumber ?? 0,
    title: product.title?.[textLocale] ?? '',
    summary: product.summary?.[textLocale] ?? '',
    sections,
    evidence: (product.evidence ?? []).map(({ item }) => item?.[textLocale] ?? '').filter(Boolean),
    facts: unique([
      ...keyFacts,
      ...channelOptions.flatMap((option) => [...factsIn(option.how), ...(option.duration ? [option.duration] : [])]),
      ...sections.flatMap(({ body }) => factsIn(body)),
    ]),
    keyFacts,
    channelOptions,
    exception: reason ? { reason, legalGround: product.exception?.legalGround?.[textLocale] ?? '' } : null,
    audience: (product.audience ?? []).map((code) => ({ code, label: w.audience[code] })),
    upl: product.upl ? { name: uplName(product.upl) ?? '', uri: product.upl } : null,
    legalBasis: (product.legalBasis ?? []).map(({ title, url }) => ({ title, url: safeAddress(url) })),
    proactivity: (product.proactivity ?? []).map(({ kind, explanation, refuse }) => ({
      kind,
      kindLabel: w.proactivity[kind],
      explanation: explanation?.[textLocale] ?? '',
      refuse: refuse?.[textLocale] ?? '',
    })),
    themes: inPage.references('themes', product.themes),
    journeys: inPage.references('journeys', journeys),
    related: inPage.references('products', product.related),
    relatedRights: inPage.references('products', product.relatedRights),
    questions: questions.map((question) => makeQuestion({ question, resolveFor, locale })),
    keywords: product.keywords?.[textLocale] ?? [],
    sensitive: Boolean(product.sensitive),
    department: product.department ?? '',
    reviewedOn: product.reviewedOn?.slice(0, 10) ?? null,
    news: product.publicNote?.[textLocale] ?? '',
    revision,
  }
  return deepFreeze({ ...answer, hash: hashOf(answer) })
}

/** Makes a VAC without its internal toelichting. */
export function makeQuestion(args: {
  question: RawQuestion
  resolveFor: (locale: Locale) => Resolve
  locale: Locale
}): Question {
  const { question, resolveFor, locale } = args
  const textLocale = languageOf({ title: question.question, locale })
  const inText = resolveFor(textLocale)
  return {
    slug: question.slug,
    question: question.question?.[textLocale] ?? '',
    answer: inText.richText(question.answer?.[textLocale]),
    keywords: question.keywords?.[textLocale] ?? [],
    products: (question.products ?? []).flatMap((id) => inText.product(id)?.slug ?? []),
    textLocale,
  }
}

/** Removes duplicate facts; keeps the order of first appearance. */
export function unique(facts: readonly Fact[]): Fact[] {
  return [...new Map(facts.map((fact) => [fact.key, fact])).values()]
}

function makeSections(product: RawProduct, resolve: Resolve): Section[] {
  return SECTION_NAMES.map((name) => ({
    name,
    heading: words[resolve.locale].sections[name],
    body: resolve.richText(product.sections?.[name]?.[resolve.locale]),
  })).filter(({ body }) => body.length > 0)
}

function makeOption(option: RawOption, resolve: Resolve): ChannelOption | null {
  const channel = resolve.channel(option.channel)
  if (!channel) return null
  const w = words[resolve.locale]
  return {
    channel,
    kind: channel.kind,
    role: option.role,
    roleLabel: w.roles[option.role],
    action: option.action?.[resolve.locale] ?? '',
    how: resolve.richText(option.how?.[resolve.locale]),
    needs: needsInWords({ codes: option.needs ?? [], locale: resolve.locale }),
    duration: resolve.fact(option.duration),
    url: safeAddress(option.url),
  }
}
