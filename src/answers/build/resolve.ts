import { safeAddress } from '#collections/rules/address.ts'
import { inLocale, SOURCE_LOCALE } from '#src/domain/locales.ts'
import { deepFreeze } from '../model/freeze.ts'
import type { Content, LexicalTree, Localised, RawProduct, RawSchedule } from '../model/raw.ts'
import { isTargeted, type Target, type Targeted, targetOf } from '../model/target.ts'
import type { Channel, Fact, Locale, Location, Reference, RichText, Schedule } from '../model/types.ts'
import { resolveFact } from '../wording/facts.ts'
import { type Resolver, resolveRichText } from './rich-text.ts'

/** Resolves the parts that answers share, at one instant and in one language; each only once. */
export type Resolve = ReturnType<typeof resolveAt>

type Args = { content: Content; instant: number; locale: Locale }

/** What a reference can be to: a thing with a summary. */
type Referred = Exclude<Targeted, 'channels'>

export function resolveAt({ content, instant, locale }: Args) {
  const facts = new Map<string, Fact | null>()
  const channels = new Map<string, Channel | null>()

  const text = (value: Localised<string>): string => inLocale(value, locale) ?? ''

  const fact = (id: string | null | undefined): Fact | null => {
    if (!id) return null
    const known = facts.get(id)
    if (known !== undefined) return known
    const raw = content.facts.get(id)
    const resolved = raw ? deepFreeze(resolveFact({ fact: raw, instant, locale })) : null
    facts.set(id, resolved)
    return resolved
  }

  const isVisible = (product: RawProduct): boolean =>
    isWithin({ from: product.validFrom, until: product.validUntil, instant })

  const published = ({ collection, id }: { collection: Targeted; id: string }) =>
    collection === 'products' ? product(id) : (content[collection].get(id) ?? null)

  const link: Resolver['link'] = ({ collection, id }) => {
    const document = isTargeted(collection) ? published({ collection, id }) : null
    if (!isTargeted(collection) || !document) return null
    const to = { ...targetOf({ collection, slug: document.slug }), locale }
    return { to, ...(languageOf({ title: document.title, locale }) === locale ? {} : { inDutch: true as const }) }
  }

  /** What a link to a published thing leads to; null when it is not published. */
  const target = ({ collection, id }: { collection: Targeted; id: string }): Target | null => {
    const document = published({ collection, id })
    return document && targetOf({ collection, slug: document.slug })
  }

  const richText = (tree: LexicalTree | null | undefined): RichText =>
    resolveRichText({ tree, resolver: { fact, link } })

  const product = (id: string): RawProduct | null => {
    const raw = content.products.get(id)
    return raw && isVisible(raw) ? raw : null
  }

  const location = (id: string): Location | null => {
    const raw = content.locations.get(id)
    if (!raw) return null
    const { street, number, postcode, city } = raw.address ?? {}
    return {
      slug: raw.slug,
      title: text(raw.title),
      address: { street: street ?? '', number: number ?? '', postcode: postcode ?? '', city: city ?? '' },
      directions: text(raw.directions),
      appointmentNeeded: Boolean(raw.appointmentNeeded),
      schedule: schedule(raw),
      messages: (raw.messages ?? [])
        .filter((message) => isWithin({ ...message, instant }))
        .map((message) => text(message.text)),
    }
  }

  const schedule = (raw: RawSchedule): Schedule => ({
    hours: (raw.hours ?? []).map(({ day, from, until }) => ({ day: Number(day) as 1, from, until })),
    specialDays: (raw.specialDays ?? []).map(({ date, closed, from, until, reason }) => ({
      date,
      closed: Boolean(closed),
      from: from ?? null,
      until: until ?? null,
      reason: text(reason),
    })),
  })

  const channel = (id: string | null | undefined): Channel | null => {
    if (!id) return null
    const known = channels.get(id)
    if (known !== undefined) return known
    const raw = content.channels.get(id)
    const own = raw ? schedule(raw) : null
    const resolved: Channel | null = raw
      ? deepFreeze({
          slug: raw.slug,
          title: text(raw.title),
          kind: raw.kind,
          medium: raw.medium,
          summary: text(raw.summary),
          howToReach: richText(inLocale(raw.howToReach, locale)),
          telephone: fact(raw.telephone),
          url: safeAddress(raw.url),
          postalAddress: raw.postalAddress ?? null,
          locations: (raw.locations ?? []).map(location).filter((found) => found !== null),
          schedule: own && own.hours.length > 0 ? own : null,
          showOnContact: raw.showOnContact !== false,
        })
      : null
    channels.set(id, resolved)
    return resolved
  }

  /** A link to a published thing; null when it is not published. */
  const reference = ({ kind, id }: { kind: Referred; id: string }): Reference | null => {
    const raw = kind === 'products' ? product(id) : content[kind].get(id)
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

  const references = (kind: Referred, ids: readonly string[] | null | undefined): Reference[] =>
    (ids ?? []).map((id) => reference({ kind, id })).filter((found) => found !== null)

  return { locale, instant, text, fact, richText, product, channel, target, reference, references }
}

/** True when the instant lies in [from, until). An open end is always within. */
export function isWithin(args: { from?: string | null; until?: string | null; instant: number }): boolean {
  const { from, until, instant } = args
  return (!from || Date.parse(from) <= instant) && (!until || instant < Date.parse(until))
}

/** The language a text is really in: the one asked for when it was translated, else Dutch. */
export const languageOf = ({ title, locale }: { title: Localised<string>; locale: Locale }): Locale =>
  title?.[locale] ? locale : SOURCE_LOCALE
