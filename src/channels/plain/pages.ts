import { type Channel, type PublicRoute, publicRoute } from '#src/channels/channel.ts'
import type { Page } from '#src/channels/page.ts'
import { redirectMoved } from '#src/channels/parts/redirect-moved.ts'
import { localeIn } from '#src/domain/locales.ts'
import { productText } from './product.ts'

const product: Page = (context) => {
  const { published, params, query, ownLinkTo } = context
  const slug = params.slug ?? ''
  const locale = localeIn(query)
  const answer = published.product(slug, locale)
  if (answer) return { status: 200, contentType: 'text/plain; charset=utf-8', body: productText({ answer, context }) }
  const from = { kind: 'product', slug } as const
  return redirectMoved({ published, from, addressOf: (now) => ownLinkTo({ ...from, slug: now }, locale) })
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
