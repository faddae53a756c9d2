import type { Page } from '../page.ts'
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

/** The website's addresses, in Dutch; the server mounts each again under /en. The last one takes the rest. */
export const pages: Record<string, Page> = {
  '/': homePage,
  '/producten': productsPage,
  '/producten/:slug': productPage,
  '/themas': themesPage,
  '/themas/:slug': themePage,
  '/gebeurtenissen': lifeEventsPage,
  '/gebeurtenissen/:slug': lifeEventPage,
  '/gebeurtenissen/:slug/vragen': questionsPage,
  '/gebeurtenissen/:slug/plan': planPage,
  '/plan': planCodePage,
  '/plan/:code': planByCodePage,
  '/contact': contactPage,
  '/contact/:slug': channelPage,
  '/zoeken': searchPage,
  '/p/:number': shortNumberPage('product'),
  '/g/:number': shortNumberPage('journey'),
  '/:slug': composedPage,
}
