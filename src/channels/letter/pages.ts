import type { Page } from '#src/channels/page.ts'
import { productLetter } from './ProductLetter.tsx'
import { planByAnswersLetter, planByCodeLetter } from './plan/pages.ts'

/** What can be had on paper; mounted for Dutch and again under /en. */
export const pages: Record<string, Page> = {
  '/plan/:code/brief': planByCodeLetter,
  '/gebeurtenissen/:slug/plan/brief': planByAnswersLetter,
  '/producten/:slug/brief': (context) => {
    const slug = context.params.slug ?? ''
    const answer = context.published.product(slug, context.locale)
    if (answer) return productLetter({ answer, context })
    const moved = context.published.movedTo({ kind: 'product', slug })
    return moved ? { status: 308, location: `${context.locale === 'en' ? '/en' : ''}/producten/${moved}/brief` } : null
  },
}
