import { type Channel, type PublicRoute, publicRoute } from '#src/channels/channel.ts'
import type { Page } from '#src/channels/page.ts'
import { localeIn } from '#src/domain/locales.ts'
import { productText } from './product.ts'

const product: Page = (context) => {
  const { published, params, query, ownLinkTo } = context
  const slug = params.slug ?? ''
  const locale = localeIn(query)
  const answer = published.product(slug, locale)
  if (answer) return { status: 200, contentType: 'text/plain; charset=utf-8', body: productText({ answer, context }) }
  const moved = published.movedTo({ kind: 'product', slug })
  const location = moved && ownLinkTo({ kind: 'product', slug: moved }, locale)
  return location ? { status: 308, location } : null
}

/** Text alone, for voice and chat. */
export const plain: Channel<PublicRoute> = {
  name: 'tekst',
  label: 'Spraak en chat',
  language: 'query',
  headers: 'open',
  accepts: 'text/plain',
  routes: [publicRoute('/open/v1/producten/:slug.txt', product, { place: 'product', shows: 'products' })],
}
