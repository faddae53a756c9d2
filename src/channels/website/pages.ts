import { type Channel, type PublicRoute, publicRoute as page } from '../channel.ts'
import { planByCodePage, planCodePage, planPage } from './plan/plan.tsx'
import { questionsPage } from './plan/questions.tsx'
import { composedPage } from './views/composed.tsx'
import { channelPage, contactPage } from './views/contact.tsx'
import { homePage } from './views/home.tsx'
import { lifeEventPage } from './views/life-event.tsx'
import { lifeEventsPage } from './views/life-events.tsx'
import { shortNumberPage } from './views/moved.ts'
import { productPage } from './views/product.tsx'
import { productsPage } from './views/products.tsx'
import { searchPage } from './views/search.tsx'
import { themePage, themesPage } from './views/themes.tsx'

export type { ErrorContext } from './view.ts'
export { errorPage, notFoundPage } from './views/errors.tsx'
export type { ErrorStatus } from './words.ts'

/** The routes for residents. */
export const website: Channel<PublicRoute> = {
  name: 'website',
  label: 'Website',
  language: 'path',
  headers: 'public',
  routes: [
    page('/', homePage, { place: 'home' }),
    page('/producten', productsPage, { place: 'products' }),
    page('/producten/:slug', productPage, { place: 'product', shows: 'products' }),
    page('/themas', themesPage, { place: 'themes' }),
    page('/themas/:slug', themePage, { place: 'theme' }),
    page('/gebeurtenissen', lifeEventsPage, { place: 'journeys' }),
    page('/gebeurtenissen/:slug', lifeEventPage, { place: 'journey', shows: 'journeys' }),
    page('/gebeurtenissen/:slug/vragen', questionsPage, { place: 'journeyQuestions' }),
    page('/gebeurtenissen/:slug/plan', planPage, { place: 'journeyPlan' }),
    page('/plan', planCodePage, { place: 'planCode' }),
    // Plans are personal, so they have noindex. Not in robots.txt: search engines also list the addresses of disallowed
    // pages, and the address contains the code.
    { path: '/plan/:code', place: 'plan', cache: 'never', robots: 'noindex', show: planByCodePage },
    page('/contact', contactPage, { place: 'contact' }),
    page('/contact/:slug', channelPage, { place: 'channel' }),
    page('/zoeken', searchPage, { place: 'search' }),
    page('/p/:number', shortNumberPage('product'), { place: 'productNumber' }),
    page('/g/:number', shortNumberPage('journey'), { place: 'journeyNumber' }),
    page('/:slug', composedPage, { place: 'page', shows: 'pages' }),
  ],
}
