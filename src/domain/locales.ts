import type { AdminWords } from './admin-language.ts'
import { codesOf, isCodeOf, recordOf } from './codes.ts'

type LocaleRules = {
  /** As a reader of that language calls it. */
  name: string
  /** What `Intl` formats dates and amounts by (BCP 47). */
  intl: string
  /** As editors call it: "Engels", and before a text "de Engelse tekst". */
  label: AdminWords
  adjective: AdminWords
}

/**
 * The languages of the content, the one it is always written in first. A language is added here and nowhere else: the
 * compiler then names each table that has no words for it.
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

/** Every text is there in this language; another one is a translation of it. */
export const SOURCE_LOCALE = 'nl' satisfies Locale
export const TRANSLATIONS: readonly Locale[] = LOCALE_CODES.filter((locale) => locale !== SOURCE_LOCALE)

export const isLocale = (code: unknown): code is Locale => isCodeOf(LOCALES, code)
/** The language with this code, and Dutch where it is none of ours. */
export const localeOr = (code: unknown): Locale => (isLocale(code) ? code : SOURCE_LOCALE)

/** A text in each language it is in. */
export type Localised<T> = { [locale in Locale]?: T | null } | null | undefined

/** A text in this language, or else in Dutch. For short names, where a Dutch one is better than none. */
export const inLocale = <T>(text: Localised<T>, locale: Locale): T | null | undefined =>
  text?.[locale] ?? text?.[SOURCE_LOCALE]

/** Something for each language. */
export const perLocale = <T>(make: (locale: Locale) => T): Record<Locale, T> => recordOf(LOCALE_CODES, make)

/** The language that an address outside the website asks for. */
export const localeIn = (query: URLSearchParams): Locale => localeOr(query.get('taal'))

/** The language an address of the website is in, and the same address without its prefix: "/en/plan" is "/plan". */
export function splitPrefix(address: string): { locale: Locale; path: string } {
  const [before, first] = address.split(/[/?#]/, 2)
  const locale = TRANSLATIONS.find((each) => before === '' && each === first && address.startsWith('/'))
  if (!locale) return { locale: SOURCE_LOCALE, path: address }
  const rest = address.slice(`/${locale}`.length)
  return { locale, path: rest.startsWith('/') ? rest : `/${rest}` }
}
