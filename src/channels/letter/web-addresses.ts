import type { Destination, Target } from '#src/answers/model/target.ts'
import type { Locale } from '#src/answers/model/types.ts'
import { fullAddress } from '#src/channels/links.ts'
import type { PageContext } from '#src/channels/page.ts'

/** An entry in the list of addresses at the end of the letter. A page with a short address also has its title. */
type WebAddress = { href: string; title?: string; textLocale?: Locale }

export type WebAddresses = {
  /** Adds the address of a link and gives its number in the list; null when nobody would copy it from paper. */
  add: (to: Destination) => { href: string; number: number } | null
  all: () => readonly WebAddress[]
}

/**
 * Collects the web addresses of one letter, each once. Filled while rendering, because the numbers follow the order of
 * the links in the rendered letter.
 */
export function webAddresses(context: PageContext): WebAddresses {
  const found: WebAddress[] = []
  return {
    add: (to) => {
      if ('url' in to && to.url.startsWith(LAW_DATABASE)) return null
      const address = entryFor(to, context)
      const earlier = found.findIndex((other) => other.href === address.href)
      return { href: address.href, number: earlier === -1 ? found.push(address) : earlier + 1 }
    },
    all: () => found,
  }
}

/** Addresses in this database contain codes of eighty characters; the letter gives the name of the law instead. */
const LAW_DATABASE = 'https://wetten.overheid.nl'

function entryFor(to: Destination, context: PageContext): WebAddress {
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
