import type { AdminWords } from './admin-language.ts'
import { codesOf } from './codes.ts'
import type { Locale } from './locales.ts'

/** A choice of editors, with its text for residents. */
type Worded = { label: AdminWords; words: Record<Locale, string> }

/** Whom a product is for. */
const audiences = {
  particulier: { label: { nl: 'Inwoner', en: 'Resident' }, words: { nl: 'Inwoners', en: 'Residents' } },
  ondernemer: { label: { nl: 'Ondernemer', en: 'Business' }, words: { nl: 'Ondernemers', en: 'Businesses' } },
} satisfies Record<string, Worded>

export type Audience = keyof typeof audiences
export const AUDIENCES: Readonly<Record<Audience, Worded>> = audiences
export const AUDIENCE_CODES = codesOf(AUDIENCES)

/** What the municipality does on its own initiative. */
const proactivities = {
  informs: {
    label: { nl: 'Wij laten het weten', en: 'We inform' },
    words: { nl: 'Wij laten het u weten', en: 'We let you know' },
  },
  prefills: {
    label: { nl: 'Wij vullen alvast in', en: 'We prefill' },
    words: { nl: 'Wij vullen alvast in wat wij weten', en: 'We fill in what we know' },
  },
  renews: {
    label: { nl: 'Wij verlengen', en: 'We renew' },
    words: { nl: 'Wij verlengen het voor u', en: 'We renew it for you' },
  },
  grants: {
    label: { nl: 'Wij kennen toe', en: 'We grant' },
    words: { nl: 'U krijgt het zonder aanvraag', en: 'You get it without applying' },
  },
} satisfies Record<string, Worded>

export type ProactivityKind = keyof typeof proactivities
export const PROACTIVITIES: Readonly<Record<ProactivityKind, Worded>> = proactivities
export const PROACTIVITY_CODES = codesOf(PROACTIVITIES)

/** What an option offers: the whole product, only making an appointment, or help. */
const optionRoles = {
  arrange: {
    label: { nl: 'Helemaal regelen', en: 'Arrange everything' },
    words: { nl: 'Helemaal regelen', en: 'Arrange everything' },
  },
  appointment: {
    label: { nl: 'Alleen een afspraak maken', en: 'Only make an appointment' },
    words: { nl: 'Afspraak maken', en: 'Make an appointment' },
  },
  help: {
    label: { nl: 'Hulp en uitleg', en: 'Help and explanation' },
    words: { nl: 'Hulp en uitleg', en: 'Help and explanation' },
  },
} satisfies Record<string, Worded>

export type OptionRole = keyof typeof optionRoles
export const OPTION_ROLES: Readonly<Record<OptionRole, Worded>> = optionRoles
export const OPTION_ROLE_CODES = codesOf(OPTION_ROLES)

/** Whether a channel needs a computer or smartphone. */
const channelKinds = {
  digital: { label: { nl: 'Digitaal', en: 'Digital' }, words: { nl: 'Digitaal', en: 'Digital' } },
  analogue: { label: { nl: 'Niet digitaal', en: 'Analogue' }, words: { nl: 'Niet digitaal', en: 'Not digital' } },
} satisfies Record<string, Worded>

export type ChannelKind = keyof typeof channelKinds
export const CHANNEL_KINDS: Readonly<Record<ChannelKind, Worded>> = channelKinds
export const CHANNEL_KIND_CODES = codesOf(CHANNEL_KINDS)
