import { Temporal } from 'temporal-polyfill'
import { isDay } from '#src/facts/words.ts'

/** A date as people write or paste it in three fields; all of it may stand in the first. */
export type TypedDate = { day: string; month: string; year: string }

/** What is wrong with a date; each has a sentence of its own. */
export type DateProblem = 'missing' | 'incomplete' | 'day' | 'month' | 'year' | 'unknown' | 'early' | 'late'

const MONTHS = [
  ['januari', 'january'],
  ['februari', 'february'],
  ['maart', 'march', 'mrt'],
  ['april'],
  ['mei', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['augustus', 'august'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['december'],
]
const WEEKDAYS =
  /^(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/
const ENDINGS = /^(?:e|de|ste|st|nd|rd|th|of)$/

/**
 * The day that is meant, as YYYY-MM-DD: "1 feb", "01-02-2027", "1/2/27", "2027-02-01" and "maandag 1 februari 2027" too. A
 * year of two digits is in this century; without a year it is the nearest such day.
 */
export function readTypedDate(
  typed: TypedDate,
  today: string,
): { day: string; problem?: never } | { problem: DateProblem; day?: never } {
  const parts = [typed.day, typed.month, typed.year].map((part) => part.trim())
  if (parts.every((part) => part === '')) return { problem: 'missing' }
  const [first = '', second, third] = parts
  if (first === '' || (second === '' && third !== '')) return { problem: 'incomplete' }
  const found = inOrder(parts.flatMap(tokensOf))
  if (found.length < 2) return { problem: 'incomplete' }
  if (found.length > 3) return { problem: 'unknown' }
  const [day = '', monthName = '', year] = found
  if (!/^\d{1,2}$/.test(day) || Number(day) < 1 || Number(day) > 31) return { problem: 'day' }
  const month = monthOf(monthName)
  if (month === null) return { problem: 'month' }
  if (year !== undefined && !/^(?:\d{2}|\d{4})$/.test(year)) return { problem: 'year' }
  const inYear = (of: string) => `${of.padStart(4, '20')}-${twoDigits(month)}-${twoDigits(Number(day))}`
  const meant = year === undefined ? nearest(inYear, today) : inYear(year)
  return meant !== null && isDay(meant) ? { day: meant } : { problem: 'unknown' }
}

/** Words and numbers, without what says nothing: the weekday, and "e" or "th" behind a number. */
const tokensOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}+|\d+/gu) ?? []).filter((token) => !WEEKDAYS.test(token) && !ENDINGS.test(token))

/** Day, month, year, also when they were written without spaces or with the year first. */
function inOrder(tokens: readonly string[]): string[] {
  const [only = ''] = tokens
  if (tokens.length === 1 && /^\d{6}$|^\d{8}$/.test(only)) return [only.slice(0, 2), only.slice(2, 4), only.slice(4)]
  return tokens.length === 3 && only.length === 4 ? tokens.toReversed() : [...tokens]
}

function monthOf(name: string): number | null {
  if (/^\d{1,2}$/.test(name)) return Number(name) >= 1 && Number(name) <= 12 ? Number(name) : null
  const at = MONTHS.findIndex((names) => name.length >= 3 && names.some((known) => known.startsWith(name)))
  return at < 0 ? null : at + 1
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')

function nearest(inYear: (year: string) => string, today: string): string | null {
  const year = Number(today.slice(0, 4))
  const days = [year - 1, year, year + 1].map((each) => inYear(String(each))).filter(isDay)
  const away = (day: string) => Math.abs(Temporal.PlainDate.from(today).until(day).days)
  return days.toSorted((a, b) => away(a) - away(b))[0] ?? null
}
