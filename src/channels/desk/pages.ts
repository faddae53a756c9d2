import type { PageResult } from '#src/channels/page.ts'
import { callerLocale, type DeskContext, type DeskPage, inLanguage } from './context.ts'
import { homePage } from './Home.tsx'
import { journeyPage } from './JourneyPage.tsx'
import { productPage } from './ProductPage.tsx'
import { questionPage } from './QuestionPage.tsx'
import { searchPage } from './SearchResults.tsx'

export type { DeskPage } from './context.ts'
export { signInPage } from './SignIn.tsx'

/** What staff see, signed in. None of it is cached. */
export const pages: Record<string, DeskPage> = {
  '/kcc': homePage,
  '/kcc/zoeken': searchPage,
  '/kcc/producten/:slug': (context) => {
    const slug = context.params.slug ?? ''
    const answer = context.published.product(slug, callerLocale(context))
    return answer ? productPage({ answer, context }) : movedPage({ context, kind: 'product', slug })
  },
  '/kcc/gebeurtenissen/:slug': (context) => {
    const slug = context.params.slug ?? ''
    const journey = context.published.journey(slug, callerLocale(context))
    return journey ? journeyPage({ journey, context }) : movedPage({ context, kind: 'journey', slug })
  },
  '/kcc/vragen/:slug': (context) => {
    const question = context.published.questions(callerLocale(context)).find(({ slug }) => slug === context.params.slug)
    return question ? questionPage({ question, context }) : null
  },
}

type Moved = { context: DeskContext; kind: 'product' | 'journey'; slug: string }

function movedPage({ context, kind, slug }: Moved): PageResult | null {
  const moved = context.published.movedTo({ kind, slug })
  if (!moved) return null
  const collection = kind === 'product' ? 'producten' : 'gebeurtenissen'
  return { status: 308, location: inLanguage(`/kcc/${collection}/${moved}`, callerLocale(context)) }
}
