import type { Target } from '#src/answers/model/target.ts'
import type { Page, PageContext, PageResult } from '../../page.ts'

/** Redirects an old slug to the present page. */
export function moved({ kind, slug, context }: Target & { context: PageContext }): PageResult | null {
  return redirectTo({ kind, slug: context.published.movedTo({ kind, slug }), context })
}

/** Redirects a short number, for addresses read aloud: /p/12 is a product, /g/3 a life event. */
export function shortNumberPage(kind: 'product' | 'journey'): Page {
  return (context) => {
    const number = context.params.number ?? ''
    if (!/^\d{1,6}$/.test(number)) return null
    return redirectTo({ kind, slug: context.published.movedTo({ kind, shortNumber: Number(number) }), context })
  }
}

type Redirect = { kind: Target['kind']; slug: string | null; context: PageContext }

function redirectTo({ kind, slug, context }: Redirect): PageResult | null {
  return slug === null ? null : { status: 308, location: context.linkTo({ kind, slug }, context.locale) }
}
