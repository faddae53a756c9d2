import { adminLanguage } from '#src/domain/admin-language.ts'
import { dayAt, dayInWords as sayDay } from '#src/facts/words.ts'

/** A date in words: "2 november 2026". */
export const dayInWords = (moment: string | number, language: string): string =>
  sayDay({ day: dayAt(moment), locale: adminLanguage(language) })
