import type {
  RawChannel,
  RawJourney,
  RawLocation,
  RawMedia,
  RawNumbers,
  RawPage,
  RawProduct,
  RawQuestion,
  RawRedirect,
  RawSite,
  RawTheme,
} from '#collections/raw.ts'
import type { RawFact } from '#src/facts/fact.ts'

export type * from '#collections/raw.ts'
export type { Localised } from '#src/domain/locales.ts'
export type { RawFact, RawPeriod } from '#src/facts/fact.ts'

/** Everything that is published, by id. */
export type Content = {
  facts: Map<string, RawFact>
  locations: Map<string, RawLocation>
  channels: Map<string, RawChannel>
  themes: Map<string, RawTheme>
  products: Map<string, RawProduct>
  questions: Map<string, RawQuestion>
  journeys: Map<string, RawJourney>
  pages: Map<string, RawPage>
  media: Map<string, RawMedia>
  redirects: Map<string, RawRedirect>
  numbers: Map<string, RawNumbers>
  site: RawSite
}

/** The kinds of content, by the name of their collection. */
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

/** How many there are of each kind. */
export const countsOf = (content: Content): Record<ContentKind, number> =>
  Object.fromEntries(CONTENT_KINDS.map((kind) => [kind, content[kind].size])) as Record<ContentKind, number>
