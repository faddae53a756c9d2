import { Temporal } from 'temporal-polyfill'

/**
 * A day as the number of days since 1 January 1970. A plan takes hundreds of steps through the calendar, and the
 * Temporal polyfill is ten times slower than numbers.
 */
export type Day = number

const MILLISECONDS = 86_400_000

export const dayOf = ({ year, month, day }: Pick<Temporal.PlainDate, 'year' | 'month' | 'day'>): Day =>
  new Date(0).setUTCFullYear(year, month - 1, day) / MILLISECONDS

export function dateOf(day: Day): Temporal.PlainDate {
  const date = new Date(day * MILLISECONDS)
  return new Temporal.PlainDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}

export const yearOf = (day: Day): number => new Date(day * MILLISECONDS).getUTCFullYear()

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export const dayOfWeek = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1

/** True from Monday to Friday. */
export const isWeekday = (day: Day): boolean => dayOfWeek(day) <= 5

/** The same day of the month, this many months later; the last day of the month where that is shorter. */
export function addMonths(day: Day, amount: number): Day {
  const date = new Date(day * MILLISECONDS)
  const dayOfMonth = date.getUTCDate()
  date.setUTCMonth(date.getUTCMonth() + amount)
  if (date.getUTCDate() !== dayOfMonth) date.setUTCDate(0)
  return date.getTime() / MILLISECONDS
}
