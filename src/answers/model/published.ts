import type { LexicalTree } from '#collections/raw.ts'
import type { OpenedCode, Plan, PlanInput } from './plan-types.ts'
import type { Target } from './target.ts'
import type {
  Answer,
  Channel,
  Entry,
  Journey,
  Locale,
  OpeningStatus,
  Page,
  Question,
  Reference,
  RichText,
  Schedule,
  Site,
  Theme,
} from './types.ts'

/** The published content at one instant. Everything in it is frozen. */
export type Published = {
  revision: number
  /** The same for all views of one snapshot. What is made of its content, such as the index of search, is kept by it. */
  source: object
  /** Milliseconds since 1970 until which this view holds: the next moment a fact, notice or opening time changes. */
  validUntil: number
  site: (locale: Locale) => Site
  products: (locale: Locale) => readonly Reference[]
  product: (slug: string, locale: Locale) => Answer | null
  journeys: (locale: Locale) => readonly Reference[]
  journey: (slug: string, locale: Locale) => Journey | null
  themes: (locale: Locale) => readonly Reference[]
  theme: (slug: string, locale: Locale) => Theme | null
  channels: (locale: Locale) => readonly Channel[]
  channel: (slug: string, locale: Locale) => Channel | null
  page: (slug: string, locale: Locale) => Page | null
  questions: (locale: Locale) => readonly Question[]
  /** Everything that can be found, for search. */
  entries: (locale: Locale) => readonly Entry[]
  /** The personal plan of someone with these answers; null for a life event that is not there. */
  plan: (args: PlanInput) => Plan | null
  /** What a plan code says, whichever life event it is of. */
  openCode: (code: string, locale: Locale) => OpenedCode
  /** An address that once worked: the slug that goes with an old slug or a short number now, or null. */
  movedTo: (args: Target | { kind: 'product' | 'journey'; shortNumber: number }) => string | null
  openingStatus: (schedule: Schedule, locale: Locale) => OpeningStatus
  /** Resolves a text that is not part of the published content, such as internal notes. */
  richText: (tree: LexicalTree | null | undefined, locale: Locale) => RichText
  counts: Record<string, number>
}
