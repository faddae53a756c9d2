import type { ReactNode } from 'react'
import type { Channel, Schedule } from '#src/answers/model/types.ts'
import { specialDaysInWords, weekInWords } from '#src/answers/wording/hours.ts'
import { todayAt } from '#src/answers/wording/opening.ts'
import { openingPlaces } from '#src/answers/wording/opening-places.ts'
import type { DeskContext } from './context.ts'
import { MultilineText } from './DeskText.tsx'

/** How many days ahead special days are shown. */
const DAYS_AHEAD = 30

type Place = { key: string; title: string; schedule: Schedule }

/** The places of these channels that have opening hours. */
export function placesWithHours(channels: readonly Channel[]): Place[] {
  return channels
    .flatMap(openingPlaces)
    .flatMap(({ key, title, schedule }) => (schedule && schedule.hours.length > 0 ? [{ key, title, schedule }] : []))
}

/** The week of each place, then the special days that come soon. */
export function Hours({ places, context }: { places: Place[]; context: DeskContext }): ReactNode {
  const today = todayAt(context.now.getTime())
  const until = todayAt(context.now.getTime() + DAYS_AHEAD * 24 * 60 * 60 * 1000)
  return (
    <dl className="em-hours">
      {places.map(({ key, title, schedule }) => (
        <div key={key}>
          <dt>{title}</dt>
          <dd>
            <MultilineText
              text={weekInWords({ hours: schedule.hours, locale: 'nl' })
                .map(({ days, times }) => `${days}: ${times}`)
                .join('\n')}
            />
            {specialDaysInWords({ schedule, today, until, locale: 'nl' }).map((line) => (
              <strong className="em-line" key={line}>
                {line}
              </strong>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}
