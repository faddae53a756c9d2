import type { Published } from '../model/published.ts'
import type { Channel, Locale, Location, OpeningStatus, Schedule } from '../model/types.ts'
import { words } from './words.ts'

/** Somewhere a channel can be reached. No location: by itself, as a telephone. No schedule: day and night, as a website. */
export type OpeningPlace = { key: string; title: string; location: Location | null; schedule: Schedule | null }

/** Where and when a channel can be reached. Nothing for one without hours of any kind, such as post. */
export function openingPlaces(channel: Channel): OpeningPlace[] {
  const { slug, title, schedule, locations } = channel
  const own = schedule ? [{ key: slug, title, location: null, schedule }] : []
  const elsewhere = locations.map((location) => ({
    key: `${slug} ${location.slug}`,
    title: placeTitle({ channel, location }),
    location,
    schedule: location.schedule,
  }))
  const places = [...own, ...elsewhere]
  return places.length === 0 && channel.kind === 'digital'
    ? [{ key: slug, title, location: null, schedule: null }]
    : places
}

/** Whether somebody or something can be reached there now. Empty text where no hours are known. */
export function statusAt(args: {
  schedule: Schedule | null
  published: Pick<Published, 'openingStatus'>
  locale: Locale
}): OpeningStatus {
  const { schedule, published, locale } = args
  return schedule ? published.openingStatus(schedule, locale) : { isOpen: true, text: words[locale].dayAndNight }
}

/** Channels may share a location, so the channel's name comes first, and the location's where that says more. */
function placeTitle({ channel, location }: { channel: Channel; location: Location }): string {
  return channel.title.includes(location.title) ? channel.title : `${channel.title}, ${location.title}`
}
