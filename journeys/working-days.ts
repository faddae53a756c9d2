import Holidays from 'date-holidays'
import { Temporal } from 'temporal-polyfill'
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
const years = new Map<number, Set<number>>()

/** True on an "algemeen erkende feestdag" (art. 3 Algemene termijnenwet). */
export function isHoliday(date: Temporal.PlainDate): boolean {
  const { year, month, day } = date
  let days = years.get(year)
  if (!days) {
    const inTheLaw = calendar.getHolidays(year).filter(({ rule }) => IN_THE_LAW.test(rule))
    days = new Set(inTheLaw.map(({ date: text }) => Number(text.slice(5, 7)) * 100 + Number(text.slice(8, 10))))
    years.set(year, days)
  }
  return days.has(month * 100 + day)
}

/** True on a day that is no Saturday, Sunday or holiday. */
export const isWorkingDay = (date: Temporal.PlainDate): boolean => date.dayOfWeek < 6 && !isHoliday(date)

/** So many working days after this date, or before it when `amount` is negative; the date itself for 0. */
export function addWorkingDays({ date, amount }: { date: Temporal.PlainDate; amount: number }): Temporal.PlainDate {
  const step = { days: Math.sign(amount) }
  let day = date
  for (let left = Math.abs(amount); left > 0; ) {
    day = day.add(step)
    if (isWorkingDay(day)) left -= 1
  }
  return day
}

type Term = {
  /** The day on which the term begins to run; its first day is the next. */
  from: Temporal.PlainDate
  last: Temporal.PlainDate
  length: { amount: number; unit: Unit }
}

/**
 * The last day of a term that a law sets, as the Algemene termijnenwet moves it: a term of at least three days holds at
 * least two working days (art. 2), and ends on no Saturday, Sunday or holiday (art. 1 lid 1). Long terms stay as they
 * are (art. 4). Not for terms that count back from a moment (art. 1 lid 2).
 */
export function extendedDeadline({ from, last, length }: Term): Temporal.PlainDate {
  if (length.amount > LONGEST[length.unit]) return last
  const needed = from.until(last).days < 3 ? last : later(last, addWorkingDays({ date: from, amount: 2 }))
  return isWorkingDay(needed) ? needed : addWorkingDays({ date: needed, amount: 1 })
}

const later = (a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate =>
  Temporal.PlainDate.compare(a, b) < 0 ? b : a
