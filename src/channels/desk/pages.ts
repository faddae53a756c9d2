import type { PageContext } from '#src/channels/page.ts'
import { callerLocale, type DeskPage } from './context.ts'
import { homePage } from './Home.tsx'
import { journeyPage } from './JourneyPage.tsx'
import { movedPage } from './moved.ts'
import { productPage } from './ProductPage.tsx'
import { codePage, planByAnswersPage, planByCodePage, productsInPlan } from './plan/plan.tsx'
import { questionPage } from './QuestionPage.tsx'
import { searchPage } from './SearchResults.tsx'

export { accountPage } from './Account.tsx'
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
  '/kcc/gebeurtenissen/:slug/plan': planByAnswersPage,
  '/kcc/plan': codePage,
  '/kcc/plan/:code': planByCodePage,
  '/kcc/vragen/:slug': (context) => {
    const question = context.published.questions(callerLocale(context)).find(({ slug }) => slug === context.params.slug)
    return question ? questionPage({ question, context }) : null
  },
}

/** Of which products a page shows the internal notes, by their slugs. */
export type NotedProducts = Readonly<Record<string, (context: PageContext) => readonly string[]>>

export const notedProducts: NotedProducts = {
  '/kcc/producten/:slug': ({ params }) => [params.slug ?? ''],
  '/kcc/gebeurtenissen/:slug/plan': productsInPlan,
  '/kcc/plan/:code': productsInPlan,
}
