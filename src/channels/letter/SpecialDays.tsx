import type { ReactNode } from 'react'
import type { Channel, Schedule } from '#src/answers/model/types.ts'
import { specialDaysInWords, timesOn } from '#src/answers/wording/hours.ts'
import { todayAt } from '#src/answers/wording/opening.ts'
import type { PageContext } from '#src/channels/page.ts'
import { MultilineText } from './LetterText.tsx'
import { isSame, type OpenPlace, placesOf } from './Places.tsx'
import { letterWords } from './words.ts'

/** How many days ahead a letter names special days. */
const DAYS_AHEAD = 60

/** The special days of all places, each day once. A day without names of places holds for all of them. */
export function SpecialDays({ channels, context }: { channels: readonly Channel[]; context: PageContext }): ReactNode {
  const own = letterWords[context.locale]
  const days = daysOf(placesOf(channels).filter(isFirstWithItsHours), context)
  if (days.length === 0) return null
  return (
    <div className="em-special-days">
      <h3>{own.differentDays}</h3>
      <div>
        <MultilineText text={days.map(({ line, titles }) => [line, ...titles].join(': ')).join('\n')} />
      </div>
    </div>
  )
}

/** `titles`: the places for which it holds, as one text; empty when it holds for all that would be open. */
type Day = { line: string; titles: string[] }

function daysOf(places: readonly OpenPlace[], { locale, now }: PageContext): Day[] {
  const today = todayAt(now.getTime())
  const until = todayAt(now.getTime() + DAYS_AHEAD * 24 * 60 * 60 * 1000)
  const inWords = (day: Schedule['specialDays'][number]) =>
    specialDaysInWords({ schedule: { hours: [], specialDays: [day] }, today, until, locale })
  const named = places.flatMap(({ title, schedule }) =>
    schedule.specialDays
      .filter(({ closed, date }) => !closed || isOpenOnWeekdayOf(schedule, date))
      .flatMap((day) => inWords(day).map((line) => ({ date: day.date, line, title }))),
  )
  const first = named.filter(({ line }, index) => named.findIndex((other) => other.line === line) === index)
  return first
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .map(({ date, line }) => {
      const titles = named.filter((other) => other.line === line).map(({ title }) => title)
      const others = places.filter(
        ({ title, schedule }) => !titles.includes(title) && isOpenOnWeekdayOf(schedule, date),
      )
      return { line, titles: others.length === 0 ? [] : [titles.join(', ')] }
    })
}

/** Whether a place is normally open on that weekday; if not, a special day is not mentioned. */
function isOpenOnWeekdayOf({ hours }: Schedule, date: string): boolean {
  return timesOn(hours, new Date(date).getUTCDay() || 7, 'nl') !== ''
}

const isFirstWithItsHours = ({ schedule }: OpenPlace, index: number, all: readonly OpenPlace[]) =>
  all.findIndex((other) => isSame(other.schedule, schedule)) === index
