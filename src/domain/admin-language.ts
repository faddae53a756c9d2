import { codesOf, isCodeOf } from './codes.ts'

/** The languages of the admin's own screens, by their names. Not those of the content (`locales.ts`). */
const ADMIN_LANGUAGES = { nl: 'Nederlands', en: 'English' }

export type AdminLanguage = keyof typeof ADMIN_LANGUAGES
/** The same words in each language of the admin. */
export type AdminWords = Record<AdminLanguage, string>

export const ADMIN_LANGUAGE_CODES = codesOf(ADMIN_LANGUAGES)

/** The language of the admin for a code of Payload's `i18n`; Dutch where it is none of ours. */
export const adminLanguage = (code: unknown): AdminLanguage => (isCodeOf(ADMIN_LANGUAGES, code) ? code : 'nl')
