import { MEDIA, MEDIUM_CODES, type Medium } from '#src/domain/media.ts'
import type { Channel } from './types.ts'

/** The media as people look for them. */
export const MEDIA_IN_CONTACT_ORDER: readonly Medium[] = MEDIUM_CODES.toSorted(
  (a, b) => MEDIA[a].contactRank - MEDIA[b].contactRank,
)

/** Channels as people look for them. Channels of one kind stay in the order they are given in. */
export const inContactOrder = (channels: readonly Channel[]): Channel[] =>
  channels.toSorted((a, b) => MEDIA_IN_CONTACT_ORDER.indexOf(a.medium) - MEDIA_IN_CONTACT_ORDER.indexOf(b.medium))
