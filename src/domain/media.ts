import type { AdminWords } from './admin-language.ts'
import { codesOf } from './codes.ts'
import type { Locale } from './locales.ts'
import type { Supposes } from './needs.ts'

/** A field of a channel it may not do without. */
export type Reachable = 'telephone' | 'url' | 'postalAddress'
/** The fields of a channel that say where it is found. */
export type Way = Reachable | 'locations'

type MediumRules = {
  /** What editors choose. */
  label: AdminWords
  /** On the button that leads there. */
  goTo: Record<Locale, string>
  /** Its place among the ways to reach us, lowest first: a person comes before what one can always do alone. */
  contactRank: number
  /** Works without a computer or a smartphone. */
  needsNoScreen: boolean
  /** Something is arranged on the web: an option of a product can begin at a page of its own. */
  isOnline: boolean
  /** The channel's web address is where the resident goes, and not only more about the channel. */
  isReachedByUrl: boolean
  /** Which fields an editor is asked to fill in. */
  asks: readonly Way[]
  /** The field it cannot do without. Null: it is reached in any way. */
  requires: Reachable | null
  /** What a resident can be asked to have there. */
  allows: readonly Supposes[]
  /** Most products are arranged with it, so that a new product starts with it. */
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
    // Helps with what is done online too.
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
