import { type Day, isWeekday } from './day.ts'
import { isEquatedDay } from './equated-days.ts'
import { isHoliday } from './holidays.ts'
import type { Unit } from './model.ts'

/** Art. 4: the law does not apply to terms that are longer than this. */
const LONGEST: Record<Unit, number> = { days: 90, workingDays: 90, weeks: 12, months: 3 }

/** True on a day that is no Saturday, Sunday, holiday, or day that is treated as one. */
export const isWorkingDay = (day: Day): boolean => isWeekday(day) && !isHoliday(day) && !isEquatedDay(day)

/** The day this many working days later, or earlier when `amount` is negative; for 0 the day itself. */
export function addWorkingDays(day: Day, amount: number): Day {
  let at = day
  for (let left = Math.abs(amount); left > 0; ) {
    at += Math.sign(amount)
    if (isWorkingDay(at)) left -= 1
  }
  return at
}

type Term = {
  /** The day on which the term starts; the day after it counts as the first. */
  from: Day
  last: Day
  length: { amount: number; unit: Unit }
}

/**
 * The last day of a legal term, extended by the Algemene termijnenwet: a term of at least three days has at least two
 * working days (art. 2) and does not end on a Saturday, Sunday or holiday (art. 1 lid 1). Long terms are not extended
 * (art. 4). Not for terms that count back from a moment (art. 1 lid 2).
 */
export function extendedDeadline({ from, last, length }: Term): Day {
  if (length.amount > LONGEST[length.unit]) return last
  const end = last - from < 3 ? last : Math.max(last, addWorkingDays(from, 2))
  return isWorkingDay(end) ? end : addWorkingDays(end, 1)
}
