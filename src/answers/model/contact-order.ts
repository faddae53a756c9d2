import type { Channel, Medium } from './types.ts'

/** Who looks for a way to reach us wants a person first; what one can always do by oneself comes after. */
const MEDIA: Medium[] = ['telephone', 'counter', 'partner', 'interpreter', 'form', 'portal', 'website', 'post']

/** Channels as people look for them. Channels of one kind stay in the order they are given in. */
export const inContactOrder = (channels: readonly Channel[]): Channel[] =>
  channels.toSorted((a, b) => MEDIA.indexOf(a.medium) - MEDIA.indexOf(b.medium))
