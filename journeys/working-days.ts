import Holidays from 'date-holidays'
import { Temporal } from 'temporal-polyfill'
import { type Day, dayOf, isWeekday, yearOf } from './day.ts'
import type { Unit } from './model.ts'

/**
 * The days that art. 3 of the Algemene termijnenwet names, as the library knows them: New Year's Day, Easter Monday, the
 * day on which the King's birthday is kept, 5 May (every year), Ascension Day, Whit Monday and both Christmas days (lid
 * 1), and Good Friday, which lid 2 treats alike. Days that a royal decree equates for a single year (lid 3) are not in it.
 */
const IN_THE_LAW = /^(01-01|easter (-2|1|39|50)|04-27 .*|05-05|12-25|12-26)$/

/** Art. 4: the law does not hold for terms that are longer. */
const LONGEST: Record<Unit, number> = { days: 90, workingDays: 90, weeks: 12, months: 3 }

/** 115 ms of processor and 21 MB at the start, in the bundle; the data of other countries is the least of that. */
const calendar = new Holidays('NL')
const years = new Map<number, ReadonlySet<Day>>()

/** True on an "algemeen erkende feestdag" (art. 3 Algemene termijnenwet). */
export function isHoliday(day: Day): boolean {
  const year = yearOf(day)
  const known = years.get(year) ?? holidaysOf(year)
  years.set(year, known)
  return known.has(day)
}

/** True on a day that is no Saturday, Sunday or holiday. */
export const isWorkingDay = (day: Day): boolean => isWeekday(day) && !isHoliday(day)

/** So many working days after this day, or before it when `amount` is negative; the day itself for 0. */
export function addWorkingDays(day: Day, amount: number): Day {
  let at = day
  for (let left = Math.abs(amount); left > 0; ) {
    at += Math.sign(amount)
    if (isWorkingDay(at)) left -= 1
  }
  return at
}

type Term = {
  /** The day on which the term begins to run; its first day is the next. */
  from: Day
  last: Day
  length: { amount: number; unit: Unit }
}

/**
 * The last day of a term that a law sets, as the Algemene termijnenwet moves it: a term of at least three days holds at
 * least two working days (art. 2), and ends on no Saturday, Sunday or holiday (art. 1 lid 1). Long terms stay as they
 * are (art. 4). Not for terms that count back from a moment (art. 1 lid 2).
 */
export function extendedDeadline({ from, last, length }: Term): Day {
  if (length.amount > LONGEST[length.unit]) return last
  const end = last - from < 3 ? last : Math.max(last, addWorkingDays(from, 2))
  return isWorkingDay(end) ? end : addWorkingDays(end, 1)
}

function holidaysOf(year: number): ReadonlySet<Day> {
  const inTheLaw = calendar.getHolidays(year).filter(({ rule }) => IN_THE_LAW.test(rule))
  return new Set(inTheLaw.map(({ date }) => dayOf(Temporal.PlainDate.from(date.slice(0, 10)))))
}
