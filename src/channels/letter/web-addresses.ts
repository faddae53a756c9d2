import type { Destination, Target } from '#src/answers/model/target.ts'
import type { Locale } from '#src/answers/model/types.ts'
import { fullAddress } from '#src/channels/links.ts'
import type { PageContext } from '#src/channels/page.ts'

/** An address at the end of the letter. A page of our own that has a short address also has its name. */
type WebAddress = { href: string; title?: string; textLocale?: Locale }

export type WebAddresses = {
  /** Where a link leads on letter, and its number in the list; null for what nobody would copy from letter. */
  add: (to: Destination) => { href: string; number: number } | null
  all: () => readonly WebAddress[]
}

/**
 * The web addresses of one letter, each once. Rendering fills it: the numbers follow the order in which the reader meets
 * the links, and only rendering knows that order.
 */
export function webAddresses(context: PageContext): WebAddresses {
  const found: WebAddress[] = []
  return {
    add: (to) => {
      if ('url' in to && to.url.startsWith(LAW_DATABASE)) return null
      const address = onPaper(to, context)
      const earlier = found.findIndex((other) => other.href === address.href)
      return { href: address.href, number: earlier === -1 ? found.push(address) : earlier + 1 }
    },
    all: () => found,
  }
}

/** Its addresses point to an article by a code of eighty characters; the name of the law says it better. */
const LAW_DATABASE = 'https://wetten.overheid.nl'

function onPaper(to: Destination, context: PageContext): WebAddress {
  const numbered = 'url' in to ? null : withShortNumber(to, context)
  if (!numbered) return { href: fullAddress(to, context) }
  const { kind, shortNumber: number, title, textLocale } = numbered
  const place = { kind: kind === 'product' ? 'productNumber' : 'journeyNumber', number } as const
  return { href: context.webAddress(place, context.locale), title, textLocale }
}

function withShortNumber({ kind, slug }: Target, { published, locale }: PageContext) {
  if (kind === 'product') return published.product(slug, locale)
  return kind === 'journey' ? published.journey(slug, locale) : null
}
