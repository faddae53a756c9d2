import { codesOf, isCodeOf } from './codes.ts'

/** The languages of the admin's interface, by name. The languages of the content are in `locales.ts`. */
const ADMIN_LANGUAGES = { nl: 'Nederlands', en: 'English' }

export type AdminLanguage = keyof typeof ADMIN_LANGUAGES
/** A text in each language of the admin. */
export type AdminWords = Record<AdminLanguage, string>

export const ADMIN_LANGUAGE_CODES = codesOf(ADMIN_LANGUAGES)

/** The language of the admin for a code of Payload's `i18n`; Dutch when it is not supported. */
export const adminLanguage = (code: unknown): AdminLanguage => (isCodeOf(ADMIN_LANGUAGES, code) ? code : 'nl')
