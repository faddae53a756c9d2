import type { AdminWords } from './admin-language.ts'
import { codesOf } from './codes.ts'

/** A field of a fact, or of one of its values, that only some kinds of fact have. */
export type FactField = 'unit' | 'number' | 'termUnit' | 'day' | 'text'

type FactKindRules = {
  /** As editors see it. */
  label: AdminWords
  /** The fields that editors fill in for this kind. */
  asks: readonly FactField[]
  /** Contact details, as opposed to costs and terms. */
  isContact: boolean
}

/** Kinds of fact, in the order of the form and the open data. */
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
