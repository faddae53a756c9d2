import type { Locale } from '#src/domain/locales.ts'
import { isDay } from '#src/facts/words.ts'
import type { Find } from './loose.ts'

const MONTHS: Record<Locale, string[]> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'january february march april may june july august september october november december'.split(' '),
}
const SHORT = 'jan feb mrt mar apr jun jul aug sep sept okt oct nov dec'.split(' ')
const MONTH = String.raw`(?<month>${[...Object.values(MONTHS).flat(), ...SHORT.map((short) => `${short}\\b\\.?`)].join('|')})(?!\p{L})`
const DAY = String.raw`(?<day>[1-9]|[12]\d|0[1-9]|3[01])`
const YEAR = String.raw`(?<year>(?:19|20)\d\d)`
/** The name of a law may contain its date. */
const NO_LAW = `(?<!(?:wet|besluit|regeling|verordening) van )`
const PATTERNS = [
  // 1 januari 2027, 1 januari, 1st of January
  String.raw`${NO_LAW}(?<![\d.,:])${DAY}(?:e|st|nd|rd|th)?\s(?:of\s)?${MONTH}(?:,?\s${YEAR})?`,
  // January 1, 2027
  String.raw`(?<!\p{L})${MONTH}\s${DAY}(?:st|nd|rd|th)?(?![\d\p{L}])(?:,?\s${YEAR})?`,
  // 1-1-2027, 01/01/2027, 1.1.2027
  String.raw`(?<![\d.,:/-])${DAY}(?<mark>[-/.])(?<month>1[0-2]|0?[1-9])\k<mark>${YEAR}(?![\d/-])`,
  // 2027-01-01
  String.raw`(?<![\d-])${YEAR}-(?<month>1[0-2]|0[1-9])-${DAY}(?![\d-])`,
].map((source) => new RegExp(source, 'giu'))

/** Dates, with or without a year. A year or a month alone is not a date. */
export const findDate: Find = (text) =>
  PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const { day = '', month = '', year } = match.groups ?? {}
      const rest = `-${monthIn(month)}-${day.padStart(2, '0')}`
      if (!isDay(`${year ?? 2024}${rest}`)) return []
      return {
        kind: 'date' as const,
        text: match[0],
        at: match.index,
        isSame: ({ day: other }) => (year ? other === `${year}${rest}` : Boolean(other?.endsWith(rest))),
      }
    }),
  )

/** "januari", "Jan." or "1" is "01". */
function monthIn(written: string): string {
  const name = written.toLowerCase().replace('mrt', 'mar').replace(/\.$/, '')
  const found = Object.values(MONTHS)
    .map((months) => months.findIndex((month) => month.startsWith(name)))
    .find((at) => at >= 0)
  return (/^\d+$/.test(name) ? name : String((found ?? 0) + 1)).padStart(2, '0')
}
