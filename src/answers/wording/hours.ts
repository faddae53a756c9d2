import type { Locale, OpeningHours, Schedule, SpecialDay } from '../model/types.ts'
import { dayInWords, words } from './words.ts'

/** Opening hours with equal days grouped: "maandag tot en met woensdag", "9.00 tot 17.00 uur". Closed days are left out. */
export function weekInWords({
  hours,
  locale,
}: {
  hours: readonly OpeningHours[]
  locale: Locale
}): { days: string; times: string }[] {
  const week = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ first: day, last: day, times: timesOn(hours, day, locale) }))
  const runs: typeof week = []
  for (const day of week) {
    const previous = runs.at(-1)
    if (previous && previous.times === day.times) previous.last = day.last
    else runs.push({ ...day })
  }
  return runs
    .filter(({ times }) => times !== '')
    .map((run) => ({ days: daysInWords({ ...run, locale }), times: run.times }))
}

/** The special days from `today` up to and including `until` (both YYYY-MM-DD), soonest first, one line each. */
export function specialDaysInWords(args: {
  schedule: Schedule
  today: string
  until: string
  locale: Locale
}): string[] {
  return args.schedule.specialDays
    .filter(({ date }) => date >= args.today && date <= args.until)
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .map((day) => specialDayInWords(day, args.locale))
}

function specialDayInWords(day: SpecialDay, locale: Locale): string {
  const date = dayInWords({ day: day.date, locale, weekday: true })
  const when =
    day.closed || !day.from || !day.until ? words[locale].closed.toLowerCase() : span(day.from, day.until, locale)
  return `${date}: ${when}${day.reason ? ` (${day.reason})` : ''}`
}

/** The hours on a weekday (1 is Monday): "9.00 tot 12.00 uur en 13.00 tot 17.00 uur". Empty when closed. */
export function timesOn(hours: readonly OpeningHours[], day: number, locale: Locale): string {
  return hours
    .filter((stretch) => stretch.day === day)
    .map(({ from, until }) => span(from, until, locale))
    .join(` ${say[locale].and} `)
}

function daysInWords({ first, last, locale }: { first: number; last: number; locale: Locale }): string {
  const { days } = words[locale]
  const [from, until] = [days[first - 1] ?? '', days[last - 1] ?? '']
  if (first === last) return from
  if (last === first + 1) return `${from} ${say[locale].and} ${until}`
  return `${from} ${say[locale].through} ${until}`
}

function span(from: string, until: string, locale: Locale): string {
  const [first, last] = [clockInWords(from, locale), clockInWords(until, locale)]
  return say[locale].span(first, last)
}

/** "09:00" in words: "9.00" in Dutch, "9:00" in English. */
export const clockInWords = (time: string, locale: Locale): string =>
  time.replace(/^0(?=\d)/, '').replace(':', say[locale].colon)

type HoursWords = { and: string; through: string; colon: string; span: (first: string, last: string) => string }

const say: Record<Locale, HoursWords> = {
  nl: { and: 'en', through: 'tot en met', colon: '.', span: (first, last) => `${first} tot ${last} uur` },
  en: { and: 'and', through: 'to', colon: ':', span: (first, last) => `${first} to ${last}` },
}
