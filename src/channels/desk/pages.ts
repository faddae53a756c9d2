import type { Channel, StaffRoute } from '#src/channels/channel.ts'
import { callerLocale, type DeskPage } from './context.ts'
import { homePage } from './Home.tsx'
import { journeyPage } from './JourneyPage.tsx'
import { movedPage } from './moved.ts'
import { productPage } from './ProductPage.tsx'
import { codePage, planByAnswersPage, planByCodePage, productsInPlan } from './plan/plan.tsx'
import { questionPage } from './QuestionPage.tsx'
import { searchPage } from './SearchResults.tsx'

export { accountPage } from './Account.tsx'
export { ACCOUNT, SIGN_IN, SIGN_OUT } from './addresses.ts'
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

type Rest = Pick<StaffRoute, 'notes' | 'place' | 'shows'>
const page = (path: string, show: DeskPage, rest: Rest = {}): StaffRoute => ({
  path,
  access: 'staff',
  cache: 'never',
  show,
  ...rest,
})

/** The routes for staff at the telephone and the counter. */
export const desk: Channel<StaffRoute> = {
  name: 'kcc',
  label: 'Balie en telefoon',
  language: 'query',
  headers: 'staff',
  routes: [
    page('/kcc', homePage, { place: 'home' }),
    page('/kcc/zoeken', searchPage, { place: 'search' }),
    page('/kcc/producten/:slug', product, {
      place: 'product',
      shows: 'products',
      notes: ({ params }) => [params.slug ?? ''],
    }),
    page('/kcc/gebeurtenissen/:slug', journey, { place: 'journey', shows: 'journeys' }),
    page('/kcc/gebeurtenissen/:slug/plan', planByAnswersPage, { place: 'journeyPlan', notes: productsInPlan }),
    page('/kcc/plan', codePage, { place: 'planCode' }),
    page('/kcc/plan/:code', planByCodePage, { place: 'plan', notes: productsInPlan }),
    page('/kcc/vragen/:slug', question, { place: 'question', shows: 'questions' }),
  ],
}
