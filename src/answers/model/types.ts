import type { CalloutTone } from '#collections/raw.ts'
import type { Condition, Step } from '#journeys/model.ts'
import type { FactKind } from '#src/domain/fact-kinds.ts'
import type { Locale } from '#src/domain/locales.ts'
import type { Medium } from '#src/domain/media.ts'
import type { NeedCode } from '#src/domain/needs.ts'
import type { Audience, ChannelKind, OptionRole, ProactivityKind } from '#src/domain/products.ts'
import type { SectionName } from '#src/domain/sections.ts'
import type { Destination, Target } from './target.ts'

export type { CalloutTone, Condition, FactKind, Locale, Medium }

/**
 * What every channel is given. An Answer is resolved (facts, relations, language), frozen and hashed;
 * a channel renders it and adds nothing of its own.
 */

/** A piece of running text. Text refers to a fact; the fact's own words stand in `Fact.text`. */
export type Inline =
  | { type: 'text'; text: string; bold?: true; italic?: true }
  | { type: 'break' }
  /** `inDutch`: what it leads to is there only in Dutch, and this text is not. */
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
  /** In words with its unit, as every channel says it: "€ 83,85", "5 werkdagen", "€ 48 per jaar". */
  text: string
  /**
   * For machines: 83.85 (money, EUR), "P5D" (term, ISO 8601; `unit` tells days from working days), "2027-01-01" (date),
   * "tel:14024" (telephone). Null when no value holds now.
   */
  value: number | string | null
  /** "per jaar", "werkdagen". Already part of `text`. */
  unit: string | null
  /** Only telephone: "tel:+31243299000". */
  href: string | null
  /** Where the value comes from, in the editor's words. */
  source: string
  /** Instants (ISO 8601) between which this value holds. */
  from: string | null
  until: string | null
}

/** `heading` is worded once, here, for every channel. */
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
  /** Only the messages that hold now. */
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
  /** The channel's own hours (telephone); null where its locations have them. */
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
  /** arrange = the whole thing; appointment = only make an appointment; help = someone explains or helps. */
  role: OptionRole
  roleLabel: string
  /** What you do there: "Geef uw verhuizing online door". */
  action: string
  how: RichText
  needs: Need[]
  duration: Fact | null
  url: string | null
}

/** A reference to another published thing: enough for a link to it in `locale`, no more. */
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
  /** For reading an address aloud: /p/12. */
  shortNumber: number
  title: string
  summary: string
  sections: Section[]
  /** What to bring, each one line. */
  evidence: string[]
  /** Every fact in this answer, key facts (`keyFacts`) first. */
  facts: Fact[]
  /** The facts an editor put in front: costs and terms. */
  keyFacts: Fact[]
  /** Digital and analogue, in the editor's order. */
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
  /** What an editor wants readers to know about the last change; mostly empty. */
  news: string
  revision: number
  /** sha256 over all of the above that a reader can see, not `revision`. */
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

/** What search needs to know of a thing. For a question, `summary` is the title of its product. */
export type Entry = {
  kind: 'product' | 'journey' | 'question' | 'page'
  id: string
  slug: string
  title: string
  summary: string
  keywords: string[]
  /** What its running text is about: how it begins, and its headings. */
  text: string
  locale: Locale
  textLocale: Locale
  /** The page it stands on: a question stands on that of its product. */
  page: Target
}

export type JourneyStep = {
  key: string
  title: string
  text: RichText
  actor: 'resident' | 'municipality' | 'other'
  actorLabel: string
  necessity: 'must' | 'should' | 'can'
  /** "U heeft een auto of motor.", worded from the conditions; null = for everyone. */
  conditionText: string | null
  /** The same as data. */
  condition: Condition | null
  /** The keys of the steps that come first. */
  after: readonly string[]
  /** When, counted from the event: "Uiterlijk 5 dagen na uw verhuizing". A line each; empty: any time. */
  counted: string[]
  /** The same as data. */
  moments: Moments
  /** What the dates do not say. */
  timing: RichText
  /** What happens when it is too late. */
  whenLate: RichText
  legalBasis: string
  /** What this step costs the resident. */
  costs: Fact[]
  /** Steps with the same name here are alternatives: one of them is enough. */
  oneOf: string | null
  product: Answer | null
}

/** When a step can be done, counted from the event or, with `step`, from the same moment of that step. */
export type Moments = Pick<Step, 'earliest' | 'latest' | 'movesToWorkingDay'>

export type SpanEnd = { title: string; when: string }

/** The costs and terms of a product that the steps of a life event name. */
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
  /** "uw verhuizing": what the dates count from. */
  eventName: string
  questions: {
    key: string
    kind: 'choice' | 'date'
    label: string
    help: string
    options: { key: string; label: string }[]
    /** Asked only when this holds of the earlier answers; null: always. */
    condition: Condition | null
  }[]
  /** In an order that respects `after`. */
  steps: JourneyStep[]
  /** The first thing that can be done and the last that must be, counted from the event. Null: no step has a moment. */
  span: { first: SpanEnd | null; last: SpanEnd | null }
  /** Everything the steps' products say in facts, once each, plus the journey's own. */
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

/** Leads to a page, or to an address of this site that an editor typed, in Dutch. */
export type MenuItem = { label: string; to: Target | { path: string } }

export type Site = {
  municipality: { name: string; shortName: string; url: string; owmsUri: string }
  logo: { url: string; alt: string; width: number; height: number } | null
  topTasks: Reference[]
  featuredJourneys: Reference[]
  headerMenu: MenuItem[]
  footerMenu: MenuItem[]
  /** What stands above every page now; the example-content notice among them. */
  notices: { text: string; tone: CalloutTone }[]
  letter: { sender: string; signature: string; returnAddress: string }
  /** The number to ring, everywhere. */
  telephone: Fact | null
}

/** Only for staff, only through `readInternal`. */
export type InternalNotes = {
  deskMemo: RichText
  maatwerk: string
  verificationQuestions: string[]
  keywords: string[]
  /** One per VAC of this product. */
  toelichtingen: { question: string; toelichting: RichText }[]
}

/** The internal notes of products, by their slugs. */
export type Notes = ReadonlyMap<string, InternalNotes>

/** Worded once for all channels: "Nu open tot 17.00 uur". */
export type OpeningStatus = { isOpen: boolean; text: string }
