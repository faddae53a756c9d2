import { inLocale, SOURCE_LOCALE } from '#src/domain/locales.ts'
import { deepFreeze } from '../model/freeze.ts'
import { isWithin } from '../model/period.ts'
import type { Content, LexicalTree, Localised, RawProduct } from '../model/raw.ts'
import { isTargeted, type Target, type Targeted, targetOf } from '../model/target.ts'
import type { Channel, Fact, Locale, Reference, RichText } from '../model/types.ts'
import { resolveFact } from '../wording/facts.ts'
import { makeChannel } from './channel.ts'
import { memo } from './memo.ts'
import { resolveRichText } from './rich-text.ts'

type Id = string | null | undefined
type At = { content: Content; instant: number; locale: Locale }
/** The kinds of document that have a summary and can be referred to. */
type Referred = Exclude<Targeted, 'channels'>

/** Resolves the parts that answers share, at one instant (milliseconds since 1970) and in one language; each part once. */
export type Resolve = {
  locale: Locale
  instant: number
  /** In this language, else in Dutch; empty when there is neither. */
  text: (value: Localised<string>) => string
  richText: (tree: LexicalTree | null | undefined) => RichText
  /** Null when it is not published; the same holds for the functions below. */
  fact: (id: Id) => Fact | null
  /** The product as stored; also null when it is not visible at this instant. */
  product: (id: string) => RawProduct | null
  channel: (id: Id) => Channel | null
  target: (asked: { collection: Targeted; id: string }) => Target | null
  reference: (asked: { kind: Referred; id: string }) => Reference | null
  references: (kind: Referred, ids: readonly string[] | null | undefined) => Reference[]
}

export function resolveAt(at: At): Resolve {
  const { content, instant, locale } = at
  const text = (value: Localised<string>): string => inLocale(value, locale) ?? ''
  const factOf = memo((id: string) => {
    const raw = content.facts.get(id)
    return raw ? deepFreeze(resolveFact({ fact: raw, instant, locale })) : null
  })
  const fact = (id: Id) => (id ? factOf(id) : null)
  const richText = (tree: LexicalTree | null | undefined) =>
    resolveRichText({ tree, resolver: { fact, link: (to) => linkTo(at, to) } })
  const channelOf = memo((id: string) => {
    const raw = content.channels.get(id)
    return raw ? deepFreeze(makeChannel({ raw, content, instant, text, fact, richText, locale })) : null
  })
  const reference: Resolve['reference'] = (asked) => referenceTo(at, asked)
  return {
    locale,
    instant,
    text,
    richText,
    fact,
    product: (id) => visibleProduct(at, id),
    channel: (id) => (id ? channelOf(id) : null),
    target: (asked) => {
      const document = publishedDocument(at, asked)
      return document && targetOf({ collection: asked.collection, slug: document.slug })
    },
    reference,
    references: (kind, ids) => (ids ?? []).map((id) => reference({ kind, id })).filter((found) => found !== null),
  }
}

/** The language a text is available in: the requested one when it is translated, else Dutch. */
export const languageOf = ({ title, locale }: { title: Localised<string>; locale: Locale }): Locale =>
  title?.[locale] ? locale : SOURCE_LOCALE

function visibleProduct({ content, instant }: At, id: string): RawProduct | null {
  const raw = content.products.get(id)
  return raw && isWithin({ from: raw.validFrom, until: raw.validUntil, instant }) ? raw : null
}

const publishedDocument = (at: At, { collection, id }: { collection: Targeted; id: string }) =>
  collection === 'products' ? visibleProduct(at, id) : (at.content[collection].get(id) ?? null)

/** The destination of a link in a text. */
function linkTo(at: At, { collection, id }: { collection: string; id: string }) {
  const { locale } = at
  const document = isTargeted(collection) ? publishedDocument(at, { collection, id }) : null
  if (!isTargeted(collection) || !document) return null
  const to = { ...targetOf({ collection, slug: document.slug }), locale }
  return { to, ...(languageOf({ title: document.title, locale }) === locale ? {} : { inDutch: true as const }) }
}

function referenceTo(at: At, { kind, id }: { kind: Referred; id: string }): Reference | null {
  const { content, locale } = at
  const raw = kind === 'products' ? visibleProduct(at, id) : content[kind].get(id)
  if (!raw) return null
  const textLocale = languageOf({ title: raw.title, locale })
  return {
    ...targetOf({ collection: kind, slug: raw.slug }),
    locale,
    title: raw.title?.[textLocale] ?? '',
    summary: raw.summary?.[textLocale] ?? '',
    textLocale,
  }
}
