import type { Target } from '#src/answers/model/target.ts'
import type { Page, PageContext, PageResult } from '../../page.ts'
import { redirectMoved } from '../../parts/redirect-moved.ts'

type From = Parameters<typeof redirectMoved>[0]['from']

/** Redirects an old slug to the present page. */
export const moved = ({ context, ...from }: Target & { context: PageContext }): PageResult | null =>
  redirect(from, context)

/** Redirects a short number, for addresses read aloud: /p/12 is a product, /g/3 a life event. */
export function shortNumberPage(kind: 'product' | 'journey'): Page {
  return (context) => {
    const number = context.params.number ?? ''
    return /^\d{1,6}$/.test(number) ? redirect({ kind, shortNumber: Number(number) }, context) : null
  }
}

const redirect = (from: From, { published, linkTo, locale }: PageContext): PageResult | null =>
  redirectMoved({ published, from, addressOf: (slug) => linkTo({ kind: from.kind, slug }, locale) })
