import type { AdminWords } from './admin-language.ts'
import { codesOf } from './codes.ts'
import type { Locale } from './locales.ts'

/** What search indexes of a text: its beginning and headings, only its headings, or everything (short texts). */
export type Searched = 'beginning' | 'headings' | 'all'

type SectionRules = {
  /** The label in the form, with a description. */
  label: AdminWords
  help: AdminWords
  /** The heading on every channel. */
  words: Record<Locale, string>
  search: Searched
}

/**
 * The text sections of a product, in the order of the open data, letters and the form. A section is added here; its
 * field, heading and text on every channel follow. The website and the desk have their own order, and the compiler
 * requires a place there.
 */
const sections = {
  introduction: {
    label: { nl: 'In het kort', en: 'In short' },
    help: {
      nl: 'Wat iemand eerst moet weten, in een paar zinnen.',
      en: 'What somebody has to know first, in a few sentences.',
    },
    words: { nl: 'In het kort', en: 'In short' },
    search: 'beginning',
  },
  apply: {
    label: { nl: 'Hoe gaat het?', en: 'How does it work?' },
    help: {
      nl: 'De stappen, van begin tot eind. Bijvoorbeeld: U maakt een afspraak. Daarna …',
      en: 'The steps, from beginning to end. For example: You make an appointment. Then …',
    },
    words: { nl: 'Hoe gaat het?', en: 'How does it work?' },
    search: 'headings',
  },
  evidence: {
    label: { nl: 'Wat neemt u mee? (uitleg)', en: 'What to bring (explanation)' },
    help: {
      nl: 'Uitleg bij de lijst met bewijsstukken. Bijvoorbeeld: hoe oud de pasfoto mag zijn.',
      en: 'Explains the list of documents. For example: how old the photo may be.',
    },
    words: { nl: 'Wat heeft u nodig?', en: 'What do you need?' },
    search: 'headings',
  },
  oftenForgotten: {
    label: { nl: 'Wat mensen vaak vergeten', en: 'What people often forget' },
    help: {
      nl: 'Een lijst met korte punten. Bijvoorbeeld: Neem ook een oud paspoort mee. Staat het al ergens anders? Zet het dan niet ook hier.',
      en: 'A list of short points. For example: Bring an old passport too. Is it said elsewhere already? Then do not say it here too.',
    },
    words: { nl: 'Wat mensen vaak vergeten', en: 'What people often forget' },
    search: 'all',
  },
  conditions: {
    label: { nl: 'Voorwaarden', en: 'Conditions' },
    help: {
      nl: 'Wanneer iemand dit kan krijgen. Bijvoorbeeld: U woont in Nijmegen.',
      en: 'When somebody can get this. For example: You live in Nijmegen.',
    },
    words: { nl: 'Wat zijn de voorwaarden?', en: 'What are the conditions?' },
    search: 'headings',
  },
  costs: {
    label: { nl: 'Kosten', en: 'Costs' },
    help: {
      nl: 'Uitleg bij de kosten. Het bedrag zelf voegt u in als feit.',
      en: 'Explains the costs. The amount itself you add as a fact.',
    },
    words: { nl: 'Wat kost het?', en: 'What does it cost?' },
    search: 'headings',
  },
  term: {
    label: { nl: 'Hoe lang duurt het?', en: 'How long does it take?' },
    help: {
      nl: 'Wanneer iemand antwoord krijgt. De termijn zelf voegt u in als feit.',
      en: 'When somebody gets an answer. The term itself you add as a fact.',
    },
    words: { nl: 'Hoe lang duurt het?', en: 'How long does it take?' },
    search: 'headings',
  },
  objection: {
    label: { nl: 'Niet mee eens?', en: 'Do you disagree?' },
    help: {
      nl: 'Hoe iemand bezwaar maakt of een klacht indient.',
      en: 'How somebody objects or complains.',
    },
    words: { nl: 'Bent u het er niet mee eens?', en: 'Do you disagree?' },
    search: 'headings',
  },
  noReply: {
    label: { nl: 'Niets gehoord?', en: 'Not heard from us?' },
    help: {
      nl: 'Wat iemand doet als ons antwoord te laat is.',
      en: 'What somebody does when our answer is late.',
    },
    words: { nl: 'Hoort u niets van ons?', en: 'Have you not heard from us?' },
    search: 'headings',
  },
  particulars: {
    label: { nl: 'Goed om te weten', en: 'Good to know' },
    help: {
      nl: 'Uitzonderingen en tips, zoals: spoed kan ook.',
      en: 'Exceptions and tips, such as: urgent is possible too.',
    },
    words: { nl: 'Goed om te weten', en: 'Good to know' },
    search: 'headings',
  },
  contact: {
    label: { nl: 'Vraag of contact', en: 'Question or contact' },
    help: {
      nl: 'Bij wie iemand terechtkan met een vraag.',
      en: 'Who somebody can ask.',
    },
    words: { nl: 'Heeft u een vraag?', en: 'Do you have a question?' },
    search: 'headings',
  },
} satisfies Record<string, SectionRules>

export type SectionName = keyof typeof sections
export const SECTIONS: Readonly<Record<SectionName, SectionRules>> = sections
export const SECTION_NAMES = codesOf(SECTIONS)
