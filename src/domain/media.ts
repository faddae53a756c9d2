import type { AdminWords } from './admin-language.ts'
import { codesOf } from './codes.ts'
import type { Locale } from './locales.ts'
import type { MediumCapability } from './needs.ts'

/** A contact field that a channel can require. */
export type RequiredContactField = 'telephone' | 'url' | 'postalAddress'
/** The contact fields of a channel. */
export type ContactField = RequiredContactField | 'locations'

type MediumRules = {
  /** As editors see it. */
  label: AdminWords
  /** The label of the button that leads to it. */
  goTo: Record<Locale, string>
  /** Rank in lists of ways to contact the municipality, lowest first: contact with a person before self-service. */
  contactRank: number
  /** Works without a computer or smartphone. */
  needsNoScreen: boolean
  /** Products are arranged on the web, so an option can have an address of its own. */
  isOnline: boolean
  /** The channel's web address is the channel itself, not just more information about it. */
  isReachedByUrl: boolean
  /** The fields that editors fill in. */
  asks: readonly ContactField[]
  /** The required field; null: one of the fields, whichever it is. */
  requires: RequiredContactField | null
  /** The kinds of need that an option of this medium can have. */
  allows: readonly MediumCapability[]
  /** Added to every new product, because most products are arranged with it. */
  isUsual: boolean
}

/** Kinds of channel. The order is that of the form and of the open data. */
const media = {
  website: {
    label: { nl: 'Website', en: 'Website' },
    goTo: { nl: 'Regel het online', en: 'Arrange it online' },
    contactRank: 70,
    needsNoScreen: false,
    isOnline: true,
    isReachedByUrl: true,
    asks: ['url'],
    requires: 'url',
    allows: ['signIn'],
    isUsual: false,
  },
  form: {
    label: { nl: 'Formulier', en: 'Form' },
    goTo: { nl: 'Naar het formulier', en: 'Go to the form' },
    contactRank: 50,
    needsNoScreen: false,
    isOnline: true,
    isReachedByUrl: true,
    asks: ['url'],
    requires: 'url',
    allows: ['signIn'],
    isUsual: true,
  },
  portal: {
    label: { nl: 'Persoonlijke pagina', en: 'Portal' },
    goTo: { nl: 'Log in en regel het', en: 'Sign in and arrange it' },
    contactRank: 60,
    needsNoScreen: false,
    isOnline: true,
    isReachedByUrl: true,
    asks: ['url'],
    requires: 'url',
    allows: ['signIn'],
    isUsual: false,
  },
  telephone: {
    label: { nl: 'Telefoon', en: 'Telephone' },
    goTo: { nl: 'Bel', en: 'Call' },
    contactRank: 10,
    needsNoScreen: true,
    isOnline: false,
    isReachedByUrl: false,
    asks: ['telephone'],
    requires: 'telephone',
    allows: ['appointment'],
    isUsual: false,
  },
  counter: {
    label: { nl: 'Balie', en: 'Counter' },
    goTo: { nl: 'Maak een afspraak', en: 'Make an appointment' },
    contactRank: 20,
    needsNoScreen: true,
    isOnline: false,
    isReachedByUrl: false,
    asks: ['telephone', 'url', 'locations'],
    requires: null,
    allows: ['appointment', 'payment'],
    isUsual: true,
  },
  post: {
    label: { nl: 'Post', en: 'Post' },
    goTo: { nl: 'Zo schrijft u ons', en: 'How to write to us' },
    contactRank: 80,
    needsNoScreen: true,
    isOnline: false,
    isReachedByUrl: false,
    asks: ['postalAddress'],
    requires: 'postalAddress',
    allows: [],
    isUsual: false,
  },
  partner: {
    label: { nl: 'Partner', en: 'Partner' },
    goTo: { nl: 'Zo komt u in contact', en: 'How to get in touch' },
    contactRank: 30,
    needsNoScreen: true,
    isOnline: false,
    isReachedByUrl: false,
    asks: ['telephone', 'url', 'locations'],
    requires: null,
    // An assistant also helps with online forms.
    allows: ['signIn', 'appointment', 'payment'],
    isUsual: false,
  },
  interpreter: {
    label: { nl: 'Tolk', en: 'Interpreter' },
    goTo: { nl: 'Zo belt u met een tolk', en: 'How to call with an interpreter' },
    contactRank: 40,
    needsNoScreen: false,
    isOnline: false,
    isReachedByUrl: true,
    asks: ['telephone', 'url'],
    requires: null,
    allows: ['appointment'],
    isUsual: false,
  },
  video: {
    label: { nl: 'Videobellen', en: 'Video call' },
    goTo: { nl: 'Zo videobelt u met ons', en: 'How to make a video call' },
    contactRank: 45,
    needsNoScreen: false,
    isOnline: true,
    isReachedByUrl: true,
    asks: ['telephone', 'url'],
    requires: 'url',
    allows: ['signIn', 'appointment'],
    isUsual: false,
  },
} satisfies Record<string, MediumRules>

export type Medium = keyof typeof media
export const MEDIA: Readonly<Record<Medium, MediumRules>> = media
export const MEDIUM_CODES = codesOf(MEDIA)
