import { safeAddress } from '#collections/fields/safe-address.ts'
import { inLocale } from '#src/domain/locales.ts'
import { isWithin } from '../model/period.ts'
import type { Content, LexicalTree, Localised, RawSchedule } from '../model/raw.ts'
import type { Channel, Fact, Locale, Location, RichText, Schedule } from '../model/types.ts'

type RawChannel = Content['channels'] extends Map<string, infer Raw> ? Raw : never
type Say = (value: Localised<string>) => string
/** Resolvers for texts and facts, at an instant and in a language. */
type Parts = {
  content: Content
  instant: number
  locale: Locale
  text: Say
  fact: (id: string | null | undefined) => Fact | null
  richText: (tree: LexicalTree | null | undefined) => RichText
}

/** Makes a channel with its locations and opening hours. */
export function makeChannel({ raw, ...parts }: Parts & { raw: RawChannel }): Channel {
  const { content, text, fact, richText, locale } = parts
  const own = makeSchedule(raw, text)
  return {
    slug: raw.slug,
    title: text(raw.title),
    kind: raw.kind,
    medium: raw.medium,
    summary: text(raw.summary),
    howToReach: richText(inLocale(raw.howToReach, locale)),
    telephone: fact(raw.telephone),
    url: safeAddress(raw.url),
    postalAddress: raw.postalAddress ?? null,
    locations: (raw.locations ?? []).flatMap((id) => {
      const place = content.locations.get(id)
      return place ? [makeLocation(place, parts)] : []
    }),
    schedule: own.hours.length > 0 ? own : null,
    showOnContact: raw.showOnContact !== false,
  }
}

type RawLocation = Content['locations'] extends Map<string, infer Raw> ? Raw : never

function makeLocation(raw: RawLocation, { text, instant }: Parts): Location {
  const { street, number, postcode, city } = raw.address ?? {}
  return {
    slug: raw.slug,
    title: text(raw.title),
    address: { street: street ?? '', number: number ?? '', postcode: postcode ?? '', city: city ?? '' },
    directions: text(raw.directions),
    appointmentNeeded: Boolean(raw.appointmentNeeded),
    schedule: makeSchedule(raw, text),
    messages: (raw.messages ?? [])
      .filter((message) => isWithin({ ...message, instant }))
      .map((message) => text(message.text)),
  }
}

const makeSchedule = (raw: RawSchedule, text: Say): Schedule => ({
  hours: (raw.hours ?? []).map(({ day, from, until }) => ({ day: Number(day) as 1, from, until })),
  specialDays: (raw.specialDays ?? []).map(({ date, closed, from, until, reason }) => ({
    date,
    closed: Boolean(closed),
    from: from ?? null,
    until: until ?? null,
    reason: text(reason),
  })),
})
