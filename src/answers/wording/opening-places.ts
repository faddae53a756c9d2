import type { Published } from '../model/published.ts'
import type { Channel, Locale, Location, OpeningStatus, Schedule } from '../model/types.ts'
import { words } from './words.ts'

/**
 * Where a channel can be reached. Location null: not at a location, such as telephone. Schedule null: always open, such
 * as a website.
 */
export type OpeningPlace = { key: string; title: string; location: Location | null; schedule: Schedule | null }

/** The places at which a channel can be reached. Empty for one without hours, such as post. */
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

/** Whether the place is open at an instant. Empty text when the hours are unknown. */
export function statusAt(args: {
  schedule: Schedule | null
  published: Pick<Published, 'openingStatus'>
  locale: Locale
}): OpeningStatus {
  const { schedule, published, locale } = args
  return schedule ? published.openingStatus(schedule, locale) : { isOpen: true, text: words[locale].dayAndNight }
}

/** Channels can share a location, so the title starts with the channel; the location is added when it says more. */
function placeTitle({ channel, location }: { channel: Channel; location: Location }): string {
  return channel.title.includes(location.title) ? channel.title : `${channel.title}, ${location.title}`
}
