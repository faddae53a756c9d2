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
  /**
   * The same for all views of one snapshot. Used as a cache key for what is derived from its content, such as the
   * search index.
   */
  source: object
  /** Milliseconds since 1970 until which this view is valid: the next moment a fact, notice or opening time changes. */
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
  /** The search entries of all documents. */
  entries: (locale: Locale) => readonly Entry[]
  /** The personal plan for these answers; null when the life event does not exist. */
  plan: (args: PlanInput) => Plan | null
  /** Decodes a plan code of any life event. */
  openCode: (code: string, locale: Locale) => OpenedCode
  /** The current slug for an old slug or a short number; null when there is none. */
  movedTo: (args: Target | { kind: 'product' | 'journey'; shortNumber: number }) => string | null
  openingStatus: (schedule: Schedule, locale: Locale) => OpeningStatus
  /** Resolves a text outside the published content, such as internal notes. */
  richText: (tree: LexicalTree | null | undefined, locale: Locale) => RichText
  /** The pictures that can be seen: the SHA-256 of each, by its file name. */
  pictures: () => ReadonlyMap<string, string>
  counts: Record<string, number>
}
