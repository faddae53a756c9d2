import { createContext, useContext } from 'react'
import { type Locale, SOURCE_LOCALE } from '#src/domain/locales.ts'

/** The language of the interface texts of the page. */
export const PageLanguage = createContext<Locale>(SOURCE_LOCALE)

/** The language of the editors' text, when it differs from that of the page. */
export const TextLanguage = createContext<Locale | undefined>(undefined)

/** The `lang` of an element with the editors' text; undefined when it is the language of the page. */
export function useTextLanguage(): Locale | undefined {
  return useContext(TextLanguage)
}
