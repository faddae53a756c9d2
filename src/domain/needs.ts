import type { AdminWords } from './admin-language.ts'
import { codesOf } from './codes.ts'
import type { Locale } from './locales.ts'

/** What a medium must have for a need: a sign-in page, a person to meet, a way to pay. Null: fits every medium. */
export type MediumCapability = 'signIn' | 'appointment' | 'payment'

type NeedRules = {
  /** As editors see it. */
  label: AdminWords
  /** As residents see it. */
  words: Record<Locale, string>
  supposes: MediumCapability | null
}

/** What a resident needs to arrange something, in the order of the form and the open data. */
const needs = {
  digid: {
    label: { nl: 'DigiD', en: 'DigiD' },
    words: { nl: 'DigiD', en: 'DigiD' },
    supposes: 'signIn',
  },
  yivi: {
    label: { nl: 'Yivi', en: 'Yivi' },
    words: { nl: 'Yivi', en: 'Yivi' },
    supposes: 'signIn',
  },
  eherkenning: {
    label: { nl: 'eHerkenning', en: 'eHerkenning' },
    words: { nl: 'eHerkenning', en: 'eHerkenning' },
    supposes: 'signIn',
  },
  eidas: {
    label: { nl: 'eIDAS', en: 'eIDAS' },
    words: { nl: 'Europees inlogmiddel (eIDAS)', en: 'A European sign-in (eIDAS)' },
    supposes: 'signIn',
  },
  afspraak: {
    label: { nl: 'Afspraak', en: 'Appointment' },
    words: { nl: 'Een afspraak', en: 'An appointment' },
    supposes: 'appointment',
  },
  documenten: {
    label: { nl: 'Documenten', en: 'Documents' },
    words: { nl: 'Uw papieren', en: 'Your papers' },
    supposes: null,
  },
  pinpas: {
    label: { nl: 'Pinpas of contant geld', en: 'Debit card or cash' },
    words: { nl: 'Een pinpas of contant geld', en: 'A debit card or cash' },
    supposes: 'payment',
  },
  samen: {
    label: { nl: 'Iedereen om wie het gaat komt mee', en: 'Everyone it is about comes along' },
    words: { nl: 'Iedereen om wie het gaat komt mee', en: 'Everyone it is about comes along' },
    supposes: null,
  },
  niets: {
    label: { nl: 'Niets', en: 'Nothing' },
    words: { nl: 'U heeft niets nodig', en: 'You need nothing' },
    supposes: null,
  },
} satisfies Record<string, NeedRules>

export type NeedCode = keyof typeof needs
export const NEEDS: Readonly<Record<NeedCode, NeedRules>> = needs
export const NEED_CODES = codesOf(NEEDS)
