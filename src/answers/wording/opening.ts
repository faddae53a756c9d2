import { Temporal } from 'temporal-polyfill'
import { dayOf } from '#journeys/day.ts'
import { isHoliday } from '#journeys/holidays.ts'
import type { Locale, OpeningStatus, Schedule } from '../model/types.ts'
import { clockInWords } from './hours.ts'
import { dayInWords, words } from './words.ts'

/** All opening hours are local times in Nijmegen (decision 9). */
export const TIME_ZONE = 'Europe/Amsterdam'

type Stretch = { from: string; until: string }

/** The maximum number of days to look ahead for the next opening. */
const LOOK_AHEAD = 14

/** "Nu open tot 17.00 uur", or when it opens again. Empty text when no hours are known. `instant` in milliseconds since 1970. */
export function openingStatus(args: { schedule: Schedule; instant: number; locale: Locale }): OpeningStatus {
  const { schedule, instant, locale } = args
  if (schedule.hours.length === 0) return { isOpen: false, text: '' }
  const now = localTime(instant)
  const today = now.toPlainDate()
  const clock = now.toPlainTime().toString({ smallestUnit: 'minute' })
  const stretches = stretchesOn({ schedule, day: today })
  const present = stretches.find(({ from, until }) => from <= clock && clock < until)
  if (present) return { isOpen: true, text: say[locale].open(present.until) }
  const later = stretches.find(({ from }) => from > clock)
  if (later) return { isOpen: false, text: say[locale].laterToday(later) }
  for (let ahead = 1; ahead <= LOOK_AHEAD; ahead++) {
    const day = today.add({ days: ahead })
    const next = stretchesOn({ schedule, day })[0]
    if (next) return { isOpen: false, text: say[locale].laterOn(dayName({ day, ahead, locale }), next) }
  }
  return { isOpen: false, text: say[locale].closed }
}

/** The first moment after `instant` at which one of these schedules opens or closes, or the day ends. */
export function nextOpeningChange({ schedules, instant }: { schedules: readonly Schedule[]; instant: number }): number {
  const now = localTime(instant)
  const today = now.toPlainDate()
  const clock = now.toPlainTime().toString({ smallestUnit: 'minute' })
  const midnight = today.add({ days: 1 }).toZonedDateTime(TIME_ZONE).epochMilliseconds
  const times = schedules
    .flatMap((schedule) => stretchesOn({ schedule, day: today }))
    .flatMap(({ from, until }) => [from, until])
    .filter((time) => time > clock)
    .sort()
  if (!times[0]) return midnight
  const change = today.toZonedDateTime({ timeZone: TIME_ZONE, plainTime: Temporal.PlainTime.from(times[0]) })
  return Math.min(change.epochMilliseconds, midnight)
}

/** True when it is open at some time of this day, and when the hours are unknown. */
export const isOpenOn = ({ schedule, day }: { schedule: Schedule | undefined; day: Temporal.PlainDate }): boolean =>
  !schedule || schedule.hours.length === 0 || stretchesOn({ schedule, day }).length > 0

/** Today in Nijmegen, YYYY-MM-DD. */
export const todayAt = (instant: number): string => localTime(instant).toPlainDate().toString()

const localTime = (instant: number) => Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(TIME_ZONE)

/**
 * The opening hours of a day: those of a special day (none where it has no times), else those of the weekday. On a holiday
 * that nobody filled in nobody can be sure that it is open.
 */
function stretchesOn({ schedule, day }: { schedule: Schedule; day: Temporal.PlainDate }): Stretch[] {
  const date = day.toString()
  const special = schedule.specialDays.find((candidate) => candidate.date === date)
  if (special)
    return special.closed || !special.from || !special.until ? [] : [{ from: special.from, until: special.until }]
  if (isHoliday(dayOf(day))) return []
  return schedule.hours
    .filter((hours) => hours.day === day.dayOfWeek)
    .map(({ from, until }) => ({ from, until }))
    .sort((a, b) => a.from.localeCompare(b.from))
}

type DayNameInput = { day: Temporal.PlainDate; ahead: number; locale: Locale }

function dayName({ day, ahead, locale }: DayNameInput): string {
  if (ahead === 1) return say[locale].tomorrow
  if (ahead < 7) return words[locale].days[day.dayOfWeek - 1] ?? ''
  return dayInWords({ day: day.toString(), locale, weekday: true })
}

const nl = (time: string) => clockInWords(time, 'nl')
const en = (time: string) => clockInWords(time, 'en')

type OpeningWords = {
  open: (until: string) => string
  laterToday: (stretch: Stretch) => string
  laterOn: (day: string, stretch: Stretch) => string
  closed: string
  tomorrow: string
}

const say: Record<Locale, OpeningWords> = {
  nl: {
    open: (until) => `Nu open tot ${nl(until)} uur`,
    laterToday: ({ from, until }) => `Nu gesloten. Vandaag open van ${nl(from)} tot ${nl(until)} uur`,
    laterOn: (day, { from }) => `Nu gesloten. Open ${day === 'morgen' ? '' : 'op '}${day} vanaf ${nl(from)} uur`,
    closed: 'Nu gesloten',
    tomorrow: 'morgen',
  },
  en: {
    open: (until) => `Open now until ${en(until)}`,
    laterToday: ({ from, until }) => `Closed now. Open today from ${en(from)} until ${en(until)}`,
    laterOn: (day, { from }) => `Closed now. Open ${day === 'tomorrow' ? '' : 'on '}${day} from ${en(from)}`,
    closed: 'Closed now',
    tomorrow: 'tomorrow',
  },
}
