import { SOURCE_LOCALE, TRANSLATIONS } from '#src/domain/locales.ts'
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

/** What residents read. */
export const website: Channel<PublicRoute> = {
  name: 'website',
  label: 'Website',
  // Translations first: the last route, /:slug, would take /en for a page of its own.
  locales: [...TRANSLATIONS, SOURCE_LOCALE],
  headers: 'public',
  routes: [
    page('/', homePage),
    page('/producten', productsPage),
    page('/producten/:slug', productPage, 'products'),
    page('/themas', themesPage),
    page('/themas/:slug', themePage),
    page('/gebeurtenissen', lifeEventsPage),
    page('/gebeurtenissen/:slug', lifeEventPage, 'journeys'),
    page('/gebeurtenissen/:slug/vragen', questionsPage),
    page('/gebeurtenissen/:slug/plan', planPage),
    page('/plan', planCodePage),
    // A plan is a resident's own. Who may not read a page lists its address all the same, and the code is the plan.
    { path: '/plan/:code', cache: 'never', robots: 'noindex', show: planByCodePage },
    page('/contact', contactPage),
    page('/contact/:slug', channelPage),
    page('/zoeken', searchPage),
    page('/p/:number', shortNumberPage('product')),
    page('/g/:number', shortNumberPage('journey')),
    page('/:slug', composedPage, 'pages'),
  ],
}
