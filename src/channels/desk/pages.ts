import type { Channel, StaffRoute } from '#src/channels/channel.ts'
import { SOURCE_LOCALE } from '#src/domain/locales.ts'
import { callerLocale, type DeskPage } from './context.ts'
import { homePage } from './Home.tsx'
import { journeyPage } from './JourneyPage.tsx'
import { movedPage } from './moved.ts'
import { productPage } from './ProductPage.tsx'
import { codePage, planByAnswersPage, planByCodePage, productsInPlan } from './plan/plan.tsx'
import { questionPage } from './QuestionPage.tsx'
import { searchPage } from './SearchResults.tsx'

export { accountPage } from './Account.tsx'
export { signInPage } from './SignIn.tsx'

const product: DeskPage = (context) => {
  const slug = context.params.slug ?? ''
  const answer = context.published.product(slug, callerLocale(context))
  return answer ? productPage({ answer, context }) : movedPage({ context, kind: 'product', slug })
}

const journey: DeskPage = (context) => {
  const slug = context.params.slug ?? ''
  const found = context.published.journey(slug, callerLocale(context))
  return found ? journeyPage({ journey: found, context }) : movedPage({ context, kind: 'journey', slug })
}

const question: DeskPage = (context) => {
  const found = context.published.questions(callerLocale(context)).find(({ slug }) => slug === context.params.slug)
  return found ? questionPage({ question: found, context }) : null
}

type Rest = Pick<StaffRoute, 'notes' | 'shows'>
const page = (path: string, show: DeskPage, rest: Rest = {}): StaffRoute => ({
  path,
  access: 'staff',
  cache: 'never',
  show,
  ...rest,
})

/** What staff see at the telephone and the counter, signed in. */
export const desk: Channel<StaffRoute> = {
  name: 'kcc',
  label: 'Balie en telefoon',
  locales: [SOURCE_LOCALE],
  headers: 'staff',
  routes: [
    page('/kcc', homePage),
    page('/kcc/zoeken', searchPage),
    page('/kcc/producten/:slug', product, { shows: 'products', notes: ({ params }) => [params.slug ?? ''] }),
    page('/kcc/gebeurtenissen/:slug', journey, { shows: 'journeys' }),
    page('/kcc/gebeurtenissen/:slug/plan', planByAnswersPage, { notes: productsInPlan }),
    page('/kcc/plan', codePage),
    page('/kcc/plan/:code', planByCodePage, { notes: productsInPlan }),
    page('/kcc/vragen/:slug', question, { shows: 'questions' }),
  ],
}
