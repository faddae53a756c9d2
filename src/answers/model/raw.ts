import type { Raw, RawSite } from '#collections/raw.ts'
import { recordOf } from '#src/domain/codes.ts'

export type * from '#collections/raw.ts'
export type { Localised } from '#src/domain/locales.ts'
export type { RawFact, RawPeriod } from '#src/facts/fact.ts'

/** The kinds of content, by the slug of their collection. */
export const CONTENT_KINDS = [
  'facts',
  'locations',
  'channels',
  'themes',
  'products',
  'questions',
  'journeys',
  'pages',
  'media',
  'redirects',
  'numbers',
] as const
export type ContentKind = (typeof CONTENT_KINDS)[number]

/** All published documents, by kind and id. */
export type Documents = { [kind in ContentKind]: Map<string, Raw<kind>> }
export type Content = Documents & { site: RawSite }

export const emptyContent = (): Content => ({
  facts: new Map(),
  locations: new Map(),
  channels: new Map(),
  themes: new Map(),
  products: new Map(),
  questions: new Map(),
  journeys: new Map(),
  pages: new Map(),
  media: new Map(),
  redirects: new Map(),
  numbers: new Map(),
  site: {},
})

/** The number of documents of each kind. */
export const countsOf = (content: Content): Record<ContentKind, number> =>
  recordOf(CONTENT_KINDS, (kind) => content[kind].size)
