import { MEDIA, MEDIUM_CODES, type Medium } from '#src/domain/media.ts'
import type { Channel } from './types.ts'

/** The media in the order in which the website lists ways to contact the municipality. */
export const MEDIA_IN_CONTACT_ORDER: readonly Medium[] = MEDIUM_CODES.toSorted(
  (a, b) => MEDIA[a].contactRank - MEDIA[b].contactRank,
)

/** Channels in the order of their media. Channels of the same medium keep their order. */
export const inContactOrder = (channels: readonly Channel[]): Channel[] =>
  channels.toSorted((a, b) => MEDIA_IN_CONTACT_ORDER.indexOf(a.medium) - MEDIA_IN_CONTACT_ORDER.indexOf(b.medium))
