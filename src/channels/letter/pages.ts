import { type Channel, type PublicRoute, publicRoute } from '#src/channels/channel.ts'
import type { Page } from '#src/channels/page.ts'
import { redirectMoved } from '#src/channels/parts/redirect-moved.ts'
import { productLetter } from './ProductLetter.tsx'
import { planByAnswersLetter, planByCodeLetter } from './plan/pages.ts'

const product: Page = (context) => {
  const { published, linkTo, locale } = context
  const slug = context.params.slug ?? ''
  const answer = published.product(slug, locale)
  if (answer) return productLetter({ answer, context })
  const from = { kind: 'product', slug } as const
  return redirectMoved({ published, from, addressOf: (now) => linkTo({ kind: 'productLetter', slug: now }, locale) })
}

/** The routes of letters. */
export const letter: Channel<PublicRoute> = {
  name: 'brief',
  label: 'Brief',
  language: 'path',
  headers: 'public',
  routes: [
    { path: '/plan/:code/brief', place: 'planLetter', cache: 'never', robots: 'noindex', show: planByCodeLetter },
    publicRoute('/gebeurtenissen/:slug/plan/brief', planByAnswersLetter),
    publicRoute('/producten/:slug/brief', product, { place: 'productLetter', shows: 'products' }),
  ],
}
