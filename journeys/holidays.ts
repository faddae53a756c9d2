import { type Day, dayOf, dayOfWeek, yearOf } from './day.ts'

/**
 * The days that art. 3 of the Algemene termijnenwet names (https://wetten.overheid.nl/BWBR0002448): lid 1, and Good
 * Friday, which lid 2 treats alike. Days that a royal decree adds for a single year (lid 3) are in equated-days.ts.
 */
const FIXED = [
  { month: 1, day: 1 }, // New Year's Day
  { month: 5, day: 5 }, // Liberation Day, every year
  { month: 12, day: 25 }, // Christmas Day
  { month: 12, day: 26 }, // Second day of Christmas
]
const AFTER_EASTER = [
  -2, // Good Friday
  1, // Easter Monday
  39, // Ascension Day
  50, // Whit Monday
]

/** A cache: the holidays of a year never change. */
const years = new Map<number, ReadonlySet<Day>>()

/** True on an "algemeen erkende feestdag" (art. 3 Algemene termijnenwet). */
export function isHoliday(day: Day): boolean {
  const year = yearOf(day)
  const known = years.get(year) ?? holidaysOf(year)
  years.set(year, known)
  return known.has(day)
}

/**
 * Easter Sunday in the Gregorian calendar, for any year: the algorithm that an anonymous correspondent sent to Nature
 * (20 April 1876), as Jean Meeus gives it in Astronomical Algorithms (1991), chapter 8.
 */
export function easterOf(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return dayOf({ year, month: Math.floor(n / 31), day: (n % 31) + 1 })
}

function holidaysOf(year: number): ReadonlySet<Day> {
  const fixed = FIXED.map((date) => dayOf({ year, ...date }))
  const moving = AFTER_EASTER.map((days) => easterOf(year) + days)
  return new Set([...fixed, ...moving, birthdayKept(year)])
}

/** The official birthday of the King, and from 1980 to 2013 of the Queen: the day before when that is a Sunday. */
function birthdayKept(year: number): Day {
  const day = dayOf(year < 2014 ? { year, month: 4, day: 30 } : { year, month: 4, day: 27 })
  return dayOfWeek(day) === 7 ? day - 1 : day
}
