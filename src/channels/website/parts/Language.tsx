import { createContext, useContext } from 'react'
import { type Locale, SOURCE_LOCALE } from '#src/domain/locales.ts'

/** The language of the page's own words. */
export const PageLanguage = createContext<Locale>(SOURCE_LOCALE)

/** The language of the editors' text, where it is another one than the page's own words around it. */
export const TextLanguage = createContext<Locale | undefined>(undefined)

/** For the `lang` of an element that holds the editors' text: nothing when it is the page's own language. */
export function useTextLanguage(): Locale | undefined {
  return useContext(TextLanguage)
}
