import type { Ledger } from '#journeys/ledger.ts'
import type { Condition, Unit } from '#journeys/model.ts'
import type { Localised } from '#src/domain/locales.ts'
import type { Medium } from '#src/domain/media.ts'
import type { NeedCode } from '#src/domain/needs.ts'
import type { Audience, ChannelKind, OptionRole, ProactivityKind } from '#src/domain/products.ts'
import type { RawPeriod } from '#src/facts/fact.ts'

/** Documents as Payload gives them with `locale: 'all'` and `depth: 0`: every text in each language, every relation an id. */
export const CONTENT_SLUGS = [
  'products',
  'questions',
  'journeys',
  'themes',
  'pages',
  'facts',
  'channels',
  'locations',
] as const
export type ContentSlug = (typeof CONTENT_SLUGS)[number]
export const isContentSlug = (slug: unknown): slug is ContentSlug =>
  (CONTENT_SLUGS as readonly unknown[]).includes(slug)

/** Any document of content, before it is known of which kind. */
export type LocalisedDocument = { id: string; [field: string]: unknown }

export type CalloutTone = 'info' | 'warning'

/** A Lexical node; only what the answers read of it. */
export type LexicalNode = {
  type: string
  text?: string
  format?: number | string
  tag?: string
  listType?: string
  children?: LexicalNode[]
  fields?: Record<string, unknown>
  /** Of a picture: its id. */
  value?: unknown
}
export type LexicalTree = { root: LexicalNode }
type Text = Localised<string>
type Rich = Localised<LexicalTree>
type Ids = string[] | null | undefined

export type RawHours = { day: string; from: string; until: string }
export type RawSpecialDay = {
  date: string
  closed?: boolean | null
  from?: string | null
  until?: string | null
  reason?: Text
}
export type RawSchedule = { hours?: RawHours[] | null; specialDays?: RawSpecialDay[] | null }
type RawDocument = { id: string; slug: string; oldSlugs?: string[] | null; updatedAt?: string }

export type RawOption = {
  channel?: string | null
  role: OptionRole
  action: Text
  how?: Rich
  needs?: NeedCode[] | null
  duration?: string | null
  url?: string | null
}

export type RawProduct = RawDocument & {
  shortNumber?: number | null
  title: Text
  summary: Text
  sections?: Record<string, Rich> | null
  evidence?: { item: Text }[] | null
  facts?: Ids
  channelOptions?: RawOption[] | null
  exception?: { reason?: Text; legalGround?: Text } | null
  audience?: Audience[] | null
  upl?: string | null
  legalBasis?: { title: string; url?: string | null }[] | null
  proactivity?: { kind: ProactivityKind; explanation: Text; refuse?: Text }[] | null
  themes?: Ids
  related?: Ids
  relatedRights?: Ids
  keywords?: Localised<string[]>
  sensitive?: boolean | null
  department?: string | null
  reviewedOn?: string | null
  publicNote?: Text
  validFrom?: string | null
  validUntil?: string | null
}

export type RawChannel = RawDocument &
  RawSchedule & {
    title: Text
    kind: ChannelKind
    medium: Medium
    summary: Text
    howToReach?: Rich
    telephone?: string | null
    url?: string | null
    postalAddress?: string | null
    locations?: Ids
    showOnContact?: boolean | null
    position?: number | null
  }

export type RawLocation = RawDocument &
  RawSchedule & {
    title: Text
    address?: { street?: string | null; number?: string | null; postcode?: string | null; city?: string | null } | null
    directions?: Text
    appointmentNeeded?: boolean | null
    messages?: (RawPeriod & { text: Text })[] | null
  }

export type RawTheme = RawDocument & { title: Text; summary?: Text; position?: number | null }

export type RawQuestion = RawDocument & {
  question: Text
  answer?: Rich
  products?: Ids
  keywords?: Localised<string[]>
}

export type RawStep = {
  key: string
  title: Text
  text?: Rich
  product?: string | null
  actor: 'resident' | 'municipality' | 'other'
  actorName?: Text
  necessity: 'must' | 'should' | 'can'
  when?: Condition | null
  after?: string[] | null
  oneOf?: string | null
  earliest?: RawMoment | null
  latest?: RawMoment | null
  movesToWorkingDay?: boolean | null
  timing?: Rich
  whenLate?: Rich
  legalBasis?: string | null
  costs?: Ids
}

export type RawQuestionOfJourney = {
  key: string
  kind: 'choice' | 'date'
  label: Text
  help?: Text
  when?: Condition | null
  options?: { key: string; label: Text }[] | null
}

/** Without a side there is no moment. */
export type RawMoment = {
  fact?: string | null
  amount?: number | null
  unit?: Unit | null
  side?: 'before' | 'after' | null
  step?: string | null
}

export type RawJourney = RawDocument & {
  shortNumber?: number | null
  title: Text
  summary: Text
  introduction?: Rich
  /** "uw verhuizing": what the dates count from. */
  eventName?: Text
  questions?: RawQuestionOfJourney[] | null
  steps?: RawStep[] | null
  closing?: Rich
  themes?: Ids
  keywords?: Localised<string[]>
}

export type RawPageBlock =
  | { blockType: 'text'; body?: Rich }
  | { blockType: 'notice'; tone?: CalloutTone | null; body?: Rich }
  | { blockType: 'productList'; title?: Text; products?: Ids }
  | { blockType: 'contact'; title?: Text; channels?: Ids }
  | { blockType: 'lifeEvents'; title?: Text; journeys?: Ids }

export type RawPage = RawDocument & { title: Text; summary?: Text; blocks?: RawPageBlock[] | null }

export type RawMenuItem = { label: Text; page?: string | null; path?: string | null }

export type RawMedia = {
  id: string
  url?: string | null
  alt?: Text
  width?: number | null
  height?: number | null
  filename?: string | null
}

export type RawSite = {
  municipality?: {
    name?: string | null
    shortName?: string | null
    url?: string | null
    owmsUri?: string | null
  } | null
  logo?: string | null
  telephone?: string | null
  letter?: { sender?: string | null; signature?: Text; returnAddress?: string | null } | null
  topTasks?: Ids
  featuredJourneys?: Ids
  headerMenu?: RawMenuItem[] | null
  footerMenu?: RawMenuItem[] | null
  isExample?: boolean | null
  exampleNotice?: Text
  notices?: (RawPeriod & { text: Text; tone?: CalloutTone | null })[] | null
}

/** Where visitors go from what was taken down: `target` is the id of a document of the same kind. */
/** The numbers of a life event in plan codes. */
export type RawNumbers = { id: string; journey: string; ledger: Ledger }

export type RawRedirect = { id: string; slug: string; kind: string; target: string }
