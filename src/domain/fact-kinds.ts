import type { AdminWords } from './admin-language.ts'
import { codesOf } from './codes.ts'

/** A field of a fact, or of one of its values, that only some kinds have. */
export type FactField = 'unit' | 'number' | 'termUnit' | 'day' | 'text'

type FactKindRules = {
  /** What editors choose. */
  label: AdminWords
  /** Which fields an editor fills in. */
  asks: readonly FactField[]
  /** Says where somebody is reached, and so nothing of what it costs or how long it takes. */
  isContact: boolean
}

/** Kinds of fact. The order is that of the form and of the open data. */
const kinds = {
  money: { label: { nl: 'Bedrag', en: 'Amount' }, asks: ['unit', 'number'], isContact: false },
  term: { label: { nl: 'Termijn', en: 'Term' }, asks: ['number', 'termUnit'], isContact: false },
  date: { label: { nl: 'Datum', en: 'Date' }, asks: ['day'], isContact: false },
  number: { label: { nl: 'Getal', en: 'Number' }, asks: ['unit', 'number'], isContact: false },
  telephone: { label: { nl: 'Telefoonnummer', en: 'Telephone number' }, asks: ['text'], isContact: true },
  address: { label: { nl: 'Adres', en: 'Address' }, asks: ['text'], isContact: true },
  text: { label: { nl: 'Tekst', en: 'Text' }, asks: ['text'], isContact: false },
} satisfies Record<string, FactKindRules>

export type FactKind = keyof typeof kinds
export const FACT_KINDS: Readonly<Record<FactKind, FactKindRules>> = kinds
export const FACT_KIND_CODES = codesOf(FACT_KINDS)

/** The units of a term, as editors choose them. */
const units = {
  uren: { label: { nl: 'uren', en: 'hours' } },
  dagen: { label: { nl: 'dagen', en: 'days' } },
  werkdagen: { label: { nl: 'werkdagen', en: 'working days' } },
  weken: { label: { nl: 'weken', en: 'weeks' } },
  maanden: { label: { nl: 'maanden', en: 'months' } },
  jaren: { label: { nl: 'jaren', en: 'years' } },
} satisfies Record<string, { label: AdminWords }>

export type TermUnit = keyof typeof units
export const TERM_UNITS: Readonly<Record<TermUnit, { label: AdminWords }>> = units
