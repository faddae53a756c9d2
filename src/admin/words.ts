import { dayAt, dayInWords as sayDay } from '#src/facts/words.ts'

/** The language an editor reads the admin in. */
export const languageFor = (language: string): 'nl' | 'en' => (language === 'en' ? 'en' : 'nl')

/** A day as an editor reads it: "2 november 2026". */
export const dayInWords = (moment: string | number, language: string): string =>
  sayDay({ day: dayAt(moment), locale: languageFor(language) })
