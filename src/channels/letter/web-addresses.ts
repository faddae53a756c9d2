import { localePath } from '#src/answers/model/paths.ts'
import type { Locale } from '#src/answers/model/types.ts'
import type { PageContext } from '#src/channels/page.ts'
import { splitPrefix } from '#src/domain/locales.ts'

/** An address at the end of the letter. A page of our own that has a short address also has its name. */
type WebAddress = { href: string; title?: string; textLocale?: Locale }

export type WebAddresses = {
  /** Where a link leads on paper, and its number in the list; null for what nobody would copy from paper. */
  add: (href: string) => { href: string; number: number } | null
  all: () => readonly WebAddress[]
}

/**
 * The web addresses of one letter, each once. Rendering fills it: the numbers follow the order in which the reader meets
 * the links, and only rendering knows that order.
 */
export function webAddresses(context: PageContext): WebAddresses {
  const found: WebAddress[] = []
  return {
    add: (href) => {
      if (href.startsWith(LAW_DATABASE)) return null
      const address = onPaper(href, context)
      const earlier = found.findIndex((other) => other.href === address.href)
      return { href: address.href, number: earlier === -1 ? found.push(address) : earlier + 1 }
    },
    all: () => found,
  }
}

/** An address that can be copied from paper, in the language of the letter: "https://www.example.nl/en/p/12". */
export function shortAddress({ path, context }: { path: string; context: PageContext }): string {
  return `${context.siteUrl}${localePath({ path, locale: context.locale })}`
}

/** Its addresses point to an article by a code of eighty characters; the name of the law says it better. */
const LAW_DATABASE = 'https://wetten.overheid.nl'

function onPaper(href: string, context: PageContext): WebAddress {
  const [, kind, slug = ''] = /^\/(producten|gebeurtenissen)\/([^/?#]+)$/.exec(splitPrefix(href).path) ?? []
  const { published, locale } = context
  const target = kind === 'producten' ? published.product(slug, locale) : kind ? published.journey(slug, locale) : null
  if (!target) return { href: href.startsWith('/') ? `${context.siteUrl}${href}` : href }
  const path = `/${target.kind === 'product' ? 'p' : 'g'}/${target.shortNumber}`
  return { href: shortAddress({ path, context }), title: target.title, textLocale: target.textLocale }
}
