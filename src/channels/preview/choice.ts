import type { Channel } from '#src/channels/channel.ts'
import { type Locale, localeIn } from '#src/domain/locales.ts'

/** A telephone, a tablet and a computer: width and height in CSS pixels. */
export const WIDTHS = { '360': 740, '768': 1024, '1280': 800 } as const
export type Width = keyof typeof WIDTHS

/** What an editor chose to see: all channels ("alles") or one by its name; the website at one width, or at all three. */
export type Choice = { channel: string; width: Width | 'alle'; locale: Locale }

export function choiceIn(query: URLSearchParams, channels: readonly Channel[]): Choice {
  const channel = query.get('kanaal') ?? ''
  const width = query.get('breedte') ?? ''
  return {
    channel: channels.some(({ name }) => name === channel) ? channel : ALL_CHANNELS,
    width: width === 'alle' || Object.hasOwn(WIDTHS, width) ? (width as Choice['width']) : '360',
    locale: localeIn(query),
  }
}

/** All channels side by side. */
export const ALL_CHANNELS = 'alles'

/** The path of another choice. */
export function choicePath({ path, choice }: { path: string; choice: Choice }): string {
  const { channel, width, locale } = choice
  return `${path}?${new URLSearchParams({ kanaal: channel, breedte: width, taal: locale })}`
}
