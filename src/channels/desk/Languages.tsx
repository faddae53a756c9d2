import type { ReactNode } from 'react'
import { LOCALE_CODES, type Locale, SOURCE_LOCALE } from '#src/domain/locales.ts'
import { deskWords as say } from './words.ts'

/** Links to the same answer in each other language. */
export function OtherLanguages({ now, hrefIn }: { now: Locale; hrefIn: (locale: Locale) => string }): ReactNode {
  return LOCALE_CODES.filter((locale) => locale !== now).map((locale) => (
    <a key={locale} href={hrefIn(locale)}>
      {say.inLanguage[locale]}
    </a>
  ))
}

/** Keeps the caller's language when a form is sent. */
export function LanguageInput({ locale }: { locale: Locale }): ReactNode {
  return locale === SOURCE_LOCALE ? null : <input type="hidden" name="taal" value={locale} />
}
