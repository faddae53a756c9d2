import type { CalloutTone } from '#collections/raw.ts'
import type { Condition, Step } from '#journeys/model.ts'
import type { FactKind } from '#src/domain/fact-kinds.ts'
import type { Locale } from '#src/domain/locales.ts'
import type { Medium } from '#src/domain/media.ts'
import type { NeedCode } from '#src/domain/needs.ts'
import type { Audience, ChannelKind, OptionRole, ProactivityKind } from '#src/domain/products.ts'
import type { SectionName } from '#src/domain/sections.ts'
import type { Tone } from '#src/domain/tones.ts'
import type { Destination, Target } from './target.ts'

export type { CalloutTone, Condition, FactKind, Locale, Medium }

/**
 * What every channel gets. An Answer is resolved (facts, relations, language), frozen and hashed; a channel renders it
 * and adds no content.
 */

/** Inline content. A fact in a text is a reference; its words are in `Fact.text`. */
export type Inline =
  | { type: 'text'; text: string; bold?: true; italic?: true }
  | { type: 'break' }
  /** `inDutch`: the destination is available only in Dutch, while this text is in another language. */
  | { type: 'link'; to: Destination; inDutch?: true; children: Inline[] }
  | { type: 'fact'; fact: Fact }

export type ListItem = { children: Inline[]; blocks: Block[] }

export type Block =
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'heading'; level: 3 | 4; children: Inline[] }
  | { type: 'list'; ordered: boolean; items: ListItem[] }
  | { type: 'callout'; tone: CalloutTone; blocks: Block[] }

export type RichText = Block[]

export type Fact = {
  key: string
  label: string
  kind: FactKind
  /** In words with its unit, the same on every channel: "€ 83,85", "5 werkdagen", "€ 48 per jaar". */
  text: string
  /**
   * For programs: 83.85 (money, EUR), "P5D" (term, ISO 8601; `unit` tells days from working days), "2027-01-01" (date),
   * "tel:14024" (telephone). Null when no value holds now.
   */
  value: number | string | null
  /** "per jaar", "werkdagen". Already included in `text`. */
  unit: string | null
  /** Only telephone: "tel:+31243299000". */
  href: string | null
  /** Where the value comes from, in the editor's words. */
  source: string
  /** Instants (ISO 8601) between which this value holds. */
  from: string | null
  until: string | null
}

/** `heading` is the same on every channel. */
export type Section = { name: SectionName; heading: string; body: RichText }

export type OpeningHours = { day: 1 | 2 | 3 | 4 | 5 | 6 | 7; from: string; until: string }
export type SpecialDay = { date: string; closed: boolean; from: string | null; until: string | null; reason: string }
export type Schedule = { hours: OpeningHours[]; specialDays: SpecialDay[] }

export type Location = {
  slug: string
  title: string
  address: { street: string; number: string; postcode: string; city: string }
  directions: string
  appointmentNeeded: boolean
  schedule: Schedule
  /** Only the messages that are current. */
  messages: string[]
}

export type Channel = {
  slug: string
  title: string
  kind: ChannelKind
  medium: Medium
  summary: string
  howToReach: RichText
  telephone: Fact | null
  url: string | null
  postalAddress: string | null
  locations: Location[]
  /** The channel's own hours (telephone); null when its locations have opening hours. */
  schedule: Schedule | null
  showOnContact: boolean
}

export type Need = {
  code: NeedCode
  label: string
}

export type ChannelOption = {
  channel: Channel
  kind: ChannelKind
  /** arrange = the whole product; appointment = only make an appointment; help = get an explanation or assistance. */
  role: OptionRole
  roleLabel: string
  /** The action in words: "Geef uw verhuizing online door". */
  action: string
  how: RichText
  needs: Need[]
  duration: Fact | null
  url: string | null
}

/** A reference to another published document: what a link to it in `locale` needs. */
export type Reference = Target & { locale: Locale; title: string; summary: string; textLocale: Locale }

export type Proactivity = {
  kind: ProactivityKind
  kindLabel: string
  explanation: string
  refuse: string
}

export type Answer = {
  kind: 'product'
  id: string
  slug: string
  locale: Locale
  /** The language the text is in: Dutch when there is no translation yet. */
  textLocale: Locale
  /** For a short address that can be read aloud: /p/12. */
  shortNumber: number
  title: string
  summary: string
  sections: Section[]
  /** What to bring, one item per entry. */
  evidence: string[]
  /** Every fact in this answer, key facts (`keyFacts`) first. */
  facts: Fact[]
  /** The facts that an editor marked as most important: costs and terms. */
  keyFacts: Fact[]
  /** Digital and not digital, in the editor's order. */
  channelOptions: ChannelOption[]
  exception: { reason: string; legalGround: string } | null
  audience: { code: Audience; label: string }[]
  upl: { name: string; uri: string } | null
  legalBasis: { title: string; url: string | null }[]
  proactivity: Proactivity[]
  themes: Reference[]
  journeys: Reference[]
  related: Reference[]
  relatedRights: Reference[]
  questions: Question[]
  keywords: string[]
  sensitive: boolean
  department: string
  /** YYYY-MM-DD */
  reviewedOn: string | null
  /** The editor's note to readers about the last change; usually empty. */
  news: string
  revision: number
  /** The sha256 of all of the above that a reader can see, without `revision`. */
  hash: string
}

export type Question = {
  slug: string
  question: string
  answer: RichText
  keywords: string[]
  products: string[]
  textLocale: Locale
}

/** The search entry of a document. For a question, `summary` is the title of its product. */
export type Entry = {
  kind: 'product' | 'journey' | 'question' | 'page'
  id: string
  slug: string
  title: string
  summary: string
  keywords: string[]
  /** An excerpt of the running text: its beginning and its headings. */
  text: string
  locale: Locale
  textLocale: Locale
  /** The page that shows it: for a question, the page of its product. */
  page: Target
}

export type JourneyStep = {
  key: string
  title: string
  text: RichText
  actor: 'resident' | 'municipality' | 'other'
  actorLabel: string
  necessity: 'must' | 'should' | 'can'
  /** The condition in words: "U heeft een auto of motor."; null = for everyone. */
  conditionText: string | null
  /** The same condition as data. */
  condition: Condition | null
  /** The keys of the steps that come first. */
  after: readonly string[]
  /** The period counted from the event, one line each: "Uiterlijk 5 dagen na uw verhuizing". Empty: any time. */
  counted: string[]
  /** The same period as data. */
  moments: Moments
  /** Remarks about the period that dates cannot express. */
  timing: RichText
  /** The consequences of being late. */
  whenLate: RichText
  legalBasis: string
  /** What this step costs the resident. */
  costs: Fact[]
  /** Steps with the same name here are alternatives: one of them is enough. */
  oneOf: string | null
  product: Answer | null
}

/** The period of a step, counted from the event or, with `step`, from the same moment of that step. */
export type Moments = Pick<Step, 'earliest' | 'latest' | 'movesToWorkingDay'>

export type SpanEnd = { title: string; when: string }

/** The costs and terms of a product that the steps of a life event refer to. */
export type FactGroup = { product: Target & { locale: Locale }; title: string; textLocale: Locale; facts: Fact[] }

export type Journey = {
  kind: 'journey'
  id: string
  slug: string
  locale: Locale
  textLocale: Locale
  shortNumber: number
  title: string
  summary: string
  introduction: RichText
  /** "uw verhuizing": the event from which dates are counted. */
  eventName: string
  tone: Tone
  /** Its pages have a button to leave quickly. */
  sensitive: boolean
  questions: {
    key: string
    kind: 'choice' | 'date'
    label: string
    help: string
    options: { key: string; label: string }[]
    /** On the earlier answers; null: the question is always asked. */
    condition: Condition | null
  }[]
  /** In an order that respects `after`. */
  steps: JourneyStep[]
  /** The first and the last moment of all steps, counted from the event. Null: no step has such a moment. */
  span: { first: SpanEnd | null; last: SpanEnd | null }
  /** The facts of the products of all steps, without duplicates, plus those of the journey itself. */
  facts: Fact[]
  factsByProduct: FactGroup[]
  closing: RichText
  themes: Reference[]
  keywords: string[]
  revision: number
  hash: string
}

export type Theme = Reference & { products: Reference[]; journeys: Reference[] }

export type PageBlock =
  | { type: 'text'; body: RichText }
  | { type: 'callout'; tone: CalloutTone; body: RichText }
  | { type: 'productList'; title: string; products: Reference[] }
  | { type: 'contact'; title: string; channels: Channel[] }
  | { type: 'lifeEvents'; title: string; journeys: Reference[] }

export type Page = Reference & { blocks: PageBlock[] }

/** Links to a page, or to an address on this site that an editor typed, in Dutch. */
export type MenuItem = { label: string; to: Target | { path: string } }

export type Site = {
  municipality: { name: string; shortName: string; url: string; owmsUri: string }
  logo: { url: string; alt: string; width: number; height: number } | null
  topTasks: Reference[]
  featuredJourneys: Reference[]
  headerMenu: MenuItem[]
  footerMenu: MenuItem[]
  /** The notices that are shown above every page now, including the one about example content. */
  notices: { text: string; tone: CalloutTone }[]
  letter: { sender: string; signature: string; returnAddress: string }
  /** The general telephone number, shown on every page. */
  telephone: Fact | null
}

/** Only for staff; read through `readInternal` only. */
export type InternalNotes = {
  deskMemo: RichText
  maatwerk: string
  verificationQuestions: string[]
  keywords: string[]
  /** One for each VAC of this product. */
  toelichtingen: { question: string; toelichting: RichText }[]
}

/** The internal notes of products, by their slugs. */
export type Notes = ReadonlyMap<string, InternalNotes>

/** In words for all channels: "Nu open tot 17.00 uur". */
export type OpeningStatus = { isOpen: boolean; text: string }
