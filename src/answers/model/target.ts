import { codesOf, isCodeOf } from '#src/domain/codes.ts'
import type { Locale } from '#src/domain/locales.ts'

/** What can be led to, by the collection it is in. A question has no page of its own for residents. */
const TARGETS = {
  products: 'product',
  journeys: 'journey',
  themes: 'theme',
  pages: 'page',
  channels: 'channel',
} as const

/** Something published that a link leads to. Which address it has, only a channel knows. */
export type Target = { kind: (typeof TARGETS)[keyof typeof TARGETS]; slug: string }

/** Where a link leads: to something published, in this language, or to an address that an editor typed. */
export type Destination = (Target & { locale: Locale }) | { url: string }

/** A page of ours that can be linked to. */
export type Place =
  | Target
  | { kind: FixedPlace }
  | { kind: 'productLetter' | 'journeyQuestions' | 'journeyPlan'; slug: string }
  | { kind: 'plan' | 'planLetter' | 'planCalendar'; code: string }
  /** Short addresses, to be read aloud or copied from paper. */
  | { kind: 'productNumber' | 'journeyNumber'; number: number }

/** Only staff have a page of a question. */
export type StaffPlace = Place | { kind: 'question'; slug: string }
export type PlaceKind = StaffPlace['kind']

/** The pages that are there whatever is published. */
export const FIXED_PLACES = ['home', 'products', 'themes', 'journeys', 'contact', 'search', 'planCode'] as const
export type FixedPlace = (typeof FIXED_PLACES)[number]

/** The address of a place, in a language. Channels are given one; nothing else makes an address. */
export type LinkTo = (place: Place, locale: Locale) => string

export type Targeted = keyof typeof TARGETS
export const TARGETED = codesOf(TARGETS)
export const isTargeted = (collection: unknown): collection is Targeted => isCodeOf(TARGETS, collection)

export const targetOf = ({ collection, slug }: { collection: Targeted; slug: string }): Target => ({
  kind: TARGETS[collection],
  slug,
})
