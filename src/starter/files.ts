import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import type { Condition, Unit } from '#journeys/model.ts'
import type { FactKind } from '#src/domain/fact-kinds.ts'
import type { Locale, SOURCE_LOCALE } from '#src/domain/locales.ts'
import type { Medium } from '#src/domain/media.ts'
import type { ChannelKind } from '#src/domain/products.ts'
import type { Tone } from '#src/domain/tones.ts'

/** A text in the starter files: Dutch, with optional translations. */
export type Words = Partial<Record<Locale, string>> & Record<typeof SOURCE_LOCALE, string>

export type StarterFact = {
  key: string
  label: Words
  kind: FactKind
  unit?: Words
  values: { value: number | string | Words; termUnit?: string; from?: string; until?: string; source: string }[]
}

export type StarterHours = { days: number[]; from: string; until: string }
export type StarterSpecialDay = { date: string; closed?: boolean; from?: string; until?: string; reason?: Words }

export type StarterLocation = {
  slug: string
  title: Words
  address: { street: string; number: string | number; postcode: string; city: string }
  directions?: Words
  appointmentNeeded?: boolean
  hours?: StarterHours[]
  specialDays?: StarterSpecialDay[]
  messages?: { text: Words; from?: string; until?: string }[]
}

export type StarterChannel = {
  slug: string
  title: Words
  kind: ChannelKind
  medium: Medium
  summary: Words
  howToReach?: Words
  telephone?: string
  url?: string
  postalAddress?: string
  locations?: string[]
  hours?: StarterHours[]
  specialDays?: StarterSpecialDay[]
  showOnContact?: boolean
}

export type StarterProduct = {
  slug: string
  title: Words
  summary: Words
  sections: Record<string, Words>
  evidence?: Words[]
  facts?: string[]
  options: {
    channel: string
    role: string
    action: Words
    how?: Words
    needs?: string[]
    duration?: string
    url?: string
  }[]
  exception?: { reason: Words; legalGround: Words }
  audience: string[]
  upl: string
  legalBasis?: { title: string; url?: string }[]
  proactivity?: { kind: string; explanation: Words; refuse?: Words }[]
  themes?: string[]
  related?: string[]
  relatedRights?: string[]
  keywords?: Partial<Record<Locale, string[]>>
  sensitive?: boolean
  department?: string
  reviewedOn?: string
  reviewOn?: string
  internal?: { deskMemo?: string; maatwerk?: string; verificationQuestions?: string[]; keywords?: string[] }
}

export type StarterQuestion = {
  slug: string
  question: Words
  answer: Words
  toelichting?: string
  products?: string[]
  keywords?: Partial<Record<Locale, string[]>>
}

/** Relative to the event or to a step; the length is a fact, or given here. */
export type StarterMoment = { fact?: string; amount?: number; unit?: Unit; side: 'before' | 'after'; step?: string }

export type StarterJourney = {
  slug: string
  /** Its short number: in /g/1, in plan codes, and the order in lists. */
  number: number
  title: Words
  summary: Words
  introduction?: Words
  /** "uw verhuizing": what the dates count from. */
  eventName?: Words
  tone?: Tone
  sensitive?: boolean
  questions?: {
    key: string
    kind?: 'choice' | 'date'
    label: Words
    help?: Words
    when?: Condition
    options?: { key: string; label: Words }[]
  }[]
  steps: {
    key: string
    title: Words
    text?: Words
    product?: string
    actor: string
    actorName?: Words
    necessity: string
    when?: Condition
    after?: string[]
    oneOf?: string
    earliest?: StarterMoment
    latest?: StarterMoment
    movesToWorkingDay?: boolean
    timing?: Words
    whenLate?: Words
    legalBasis?: string
    costs?: string[]
  }[]
  closing?: Words
  themes?: string[]
  keywords?: Partial<Record<Locale, string[]>>
}

export type StarterPage = {
  slug: string
  title: Words
  summary?: Words
  blocks: ({ type: string; title?: Words; body?: Words; tone?: string } & {
    products?: string[]
    channels?: string[]
    journeys?: string[]
  })[]
}

export type StarterSite = {
  municipality: { name: string; shortName: string; url: string; owmsUri: string }
  topTasks: string[]
  featuredJourneys: string[]
  headerMenu: { label: Words; page?: string; path?: string }[]
  footerMenu: { label: Words; page?: string; path?: string }[]
  exampleNotice: Words
  letter: { sender: string; signature: Words; returnAddress: string }
}

export type Starter = {
  facts: StarterFact[]
  locations: StarterLocation[]
  channels: StarterChannel[]
  themes: { slug: string; title: Words; summary?: Words }[]
  products: StarterProduct[]
  questions: StarterQuestion[]
  journeys: StarterJourney[]
  pages: StarterPage[]
  site: StarterSite
}

/** Reads the starter content from the YAML files in `folder`. */
export function readStarter(folder: string): Starter {
  const one = <T>(name: string): T => parse(readFileSync(path.join(folder, name), 'utf8')) as T
  const each = <T>(name: string): T[] =>
    readdirSync(path.join(folder, name))
      .filter((file) => file.endsWith('.yaml'))
      .sort()
      .map((file) => one<T>(path.join(name, file)))
  return {
    facts: each<StarterFact[]>('facts').flat(),
    locations: one('locations.yaml'),
    channels: one('channels.yaml'),
    themes: one('themes.yaml'),
    products: each('products'),
    questions: one('questions.yaml'),
    // In the order of their numbers, because the database assigns those on creation.
    journeys: each<StarterJourney>('journeys').sort((a, b) => a.number - b.number),
    pages: one('pages.yaml'),
    site: one('site.yaml'),
  }
}
