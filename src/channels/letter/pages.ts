import { type Channel, type PublicRoute, publicRoute } from '#src/channels/channel.ts'
import type { Page } from '#src/channels/page.ts'
import { productLetter } from './ProductLetter.tsx'
import { planByAnswersLetter, planByCodeLetter } from './plan/pages.ts'

const product: Page = (context) => {
  const slug = context.params.slug ?? ''
  const answer = context.published.product(slug, context.locale)
  if (answer) return productLetter({ answer, context })
  const moved = context.published.movedTo({ kind: 'product', slug })
  return moved
    ? { status: 308, location: context.linkTo({ kind: 'productLetter', slug: moved }, context.locale) }
    : null
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
