import type { ReactNode } from 'react'
import type { Channel, Location, Schedule } from '#src/answers/model/types.ts'
import { weekInWords } from '#src/answers/wording/hours.ts'
import { words } from '#src/answers/wording/words.ts'
import type { PageContext } from '#src/channels/page.ts'
import { letterWords } from './words.ts'

/** A place with opening hours: a location, or a channel without one, such as telephone. */
export type OpenPlace = { title: string; schedule: Schedule }

/** The places of these channels, in the order of the letter. */
export function placesOf(channels: readonly Channel[]): OpenPlace[] {
  return channels
    .flatMap((channel) => [channel, ...channel.locations])
    .flatMap(({ title, schedule }) => (schedule ? [{ title, schedule }] : []))
}

export const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

type PlacesProps = {
  channel: Channel
  earlier: readonly Channel[]
  context: PageContext
}

/** Where a channel is and when it is open. Details that an earlier channel gave are only referred to. */
export function Places({ channel, earlier, context }: PlacesProps): ReactNode {
  const said = placesOf(earlier)
  const known = new Set(earlier.flatMap(({ locations }) => locations.map(({ slug }) => slug)))
  return (
    <>
      {channel.schedule && <Hours schedule={channel.schedule} said={said} context={context} />}
      {channel.locations.map((location) =>
        known.has(location.slug) ? (
          <Row key={location.slug} label={location.title}>
            {letterWords[context.locale].seeAbove}
          </Row>
        ) : (
          <Place key={location.slug} {...{ channel, location, said, context }} />
        ),
      )}
    </>
  )
}

type PlaceProps = Omit<PlacesProps, 'earlier'> & { location: Location; said: readonly OpenPlace[] }

function Place({ channel, location, said, context }: PlaceProps): ReactNode {
  const shared = words[context.locale]
  const { street, number, postcode, city } = location.address
  const appointment = location.appointmentNeeded ? `${shared.onAppointment}.` : ''
  const notes = [appointment, location.directions, ...location.messages].filter((note) => note !== '')
  return (
    <>
      <Row label={location.title === channel.title ? shared.address : location.title}>
        {`${street} ${number}, ${postcode} ${city}`}
        <span className="em-line">{notes.join(' ')}</span>
      </Row>
      <Hours schedule={location.schedule} said={said} context={context} />
    </>
  )
}

type HoursProps = { schedule: Schedule; said: readonly OpenPlace[]; context: PageContext }

function Hours({ schedule, said, context }: HoursProps): ReactNode {
  const { locale } = context
  const week = weekInWords({ hours: schedule.hours, locale })
  const same = said.find((other) => isSame(other.schedule, schedule))
  if (week.length === 0) return null
  return (
    <Row label={letterWords[locale].open}>
      {same
        ? letterWords[locale].hoursAbove(same.title)
        : [...new Set(week.map(({ times }) => times))].map((times) => (
            <span className="em-hours" key={times}>
              {daysWith(times, week)} <span className="em-times">{times}</span>
            </span>
          ))}
    </Row>
  )
}

/** To save paper, days that do not follow each other also share a line: "maandag, woensdag". */
const daysWith = (times: string, week: ReturnType<typeof weekInWords>) =>
  week
    .filter((run) => run.times === times)
    .map(({ days }) => days)
    .join(', ')

export function Row({ label, children }: { label: string; children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
