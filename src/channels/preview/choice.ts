import type { Locale } from '#src/answers/model/types.ts'

/** The channels a draft can be looked at on, as they stand in the address. */
export const CHANNELS = ['website', 'kcc', 'brief', 'open-data'] as const
export type ChannelName = (typeof CHANNELS)[number]
export const isChannel = (name: string): name is ChannelName => (CHANNELS as readonly string[]).includes(name)

/** A telephone, a tablet and a computer, in CSS pixels, with the height that such a screen has. */
export const WIDTHS = { '360': 740, '768': 1024, '1280': 800 } as const
export type Width = keyof typeof WIDTHS

/** What an editor chose to look at: all channels side by side, or one; the website at one width, or at all three. */
export type Choice = { channel: ChannelName | 'alles'; width: Width | 'alle'; locale: Locale }

export function choiceIn(query: URLSearchParams): Choice {
  const channel = query.get('kanaal') ?? ''
  const width = query.get('breedte') ?? ''
  return {
    channel: isChannel(channel) ? channel : 'alles',
    width: width === 'alle' || Object.hasOwn(WIDTHS, width) ? (width as Choice['width']) : '360',
    locale: localeIn(query),
  }
}

export const localeIn = (query: URLSearchParams): Locale => (query.get('taal') === 'en' ? 'en' : 'nl')

/** The address of another choice. */
export function choicePath({ path, choice }: { path: string; choice: Choice }): string {
  const { channel, width, locale } = choice
  return `${path}?${new URLSearchParams({ kanaal: channel, breedte: width, taal: locale })}`
}
