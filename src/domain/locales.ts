import type { AdminWords } from './admin-language.ts'
import { codesOf, isCodeOf, recordOf } from './codes.ts'

type LocaleRules = {
  /** The name in the language itself. */
  name: string
  /** The locale for dates and amounts in `Intl` (BCP 47). */
  intl: string
  /** The name for editors: "Engels", and before a noun "de Engelse tekst". */
  label: AdminWords
  adjective: AdminWords
}

/**
 * The languages of the content, the source language first. A language is added only here: the compiler then reports
 * every table that lacks its texts.
 */
const locales = {
  nl: {
    name: 'Nederlands',
    intl: 'nl-NL',
    label: { nl: 'Nederlands', en: 'Dutch' },
    adjective: { nl: 'Nederlandse', en: 'Dutch' },
  },
  en: {
    name: 'English',
    intl: 'en-GB',
    label: { nl: 'Engels', en: 'English' },
    adjective: { nl: 'Engelse', en: 'English' },
  },
} satisfies Record<string, LocaleRules>

export type Locale = keyof typeof locales
export const LOCALES: Readonly<Record<Locale, LocaleRules>> = locales
export const LOCALE_CODES = codesOf(LOCALES)

/** Every text exists in this language; the others are translations. */
export const SOURCE_LOCALE = 'nl' satisfies Locale
export const TRANSLATIONS: readonly Locale[] = LOCALE_CODES.filter((locale) => locale !== SOURCE_LOCALE)

export const isLocale = (code: unknown): code is Locale => isCodeOf(LOCALES, code)
/** The language with this code; Dutch when it is not supported. */
export const localeOr = (code: unknown): Locale => (isLocale(code) ? code : SOURCE_LOCALE)

/** A text in each language in which it is available. */
export type Localised<T> = { [locale in Locale]?: T | null } | null | undefined

/** A text in this language, else in Dutch. For short names, where Dutch is better than nothing. */
export const inLocale = <T>(text: Localised<T>, locale: Locale): T | null | undefined =>
  text?.[locale] ?? text?.[SOURCE_LOCALE]

/** A record with a value for each language. */
export const perLocale = <T>(make: (locale: Locale) => T): Record<Locale, T> => recordOf(LOCALE_CODES, make)

/** The language in the query of an address outside the website. */
export const localeIn = (query: URLSearchParams): Locale => localeOr(query.get('taal'))

/** The language of an address of the website, and the address without the prefix: "/en/plan" gives "/plan". */
export function splitPrefix(address: string): { locale: Locale; path: string } {
  const [before, first] = address.split(/[/?#]/, 2)
  const locale = TRANSLATIONS.find((each) => before === '' && each === first && address.startsWith('/'))
  if (!locale) return { locale: SOURCE_LOCALE, path: address }
  const rest = address.slice(`/${locale}`.length)
  return { locale, path: rest.startsWith('/') ? rest : `/${rest}` }
}
