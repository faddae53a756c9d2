import { type Channel, type PublicRoute, publicRoute } from '#src/channels/channel.ts'
import type { Page } from '#src/channels/page.ts'
import { languageQuery, localeIn, SOURCE_LOCALE } from '#src/domain/locales.ts'
import { productText } from './product.ts'

const product: Page = ({ published, params, query, siteUrl }) => {
  const slug = params.slug ?? ''
  const locale = localeIn(query)
  const answer = published.product(slug, locale)
  if (answer)
    return { status: 200, contentType: 'text/plain; charset=utf-8', body: productText({ answer, published, siteUrl }) }
  const moved = published.movedTo({ kind: 'product', slug })
  return moved ? { status: 308, location: `/open/v1/producten/${moved}.txt${languageQuery(locale)}` } : null
}

/** Text alone, for voice and chat. */
export const plain: Channel<PublicRoute> = {
  name: 'tekst',
  label: 'Spraak en chat',
  locales: [SOURCE_LOCALE],
  headers: 'open',
  routes: [publicRoute('/open/v1/producten/:slug.txt', product, 'products')],
}
