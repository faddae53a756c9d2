import type { Locale } from '#src/answers/model/types.ts'
import { type Channel, type PublicRoute, publicRoute as page } from '#src/channels/channel.ts'
import type { Page, PageContext, PageResult } from '#src/channels/page.ts'
import { languageQuery, SOURCE_LOCALE } from '#src/domain/locales.ts'
import { elsewhere } from './elsewhere.ts'
import { journeyJson } from './journey.ts'
import { listJson } from './lists.ts'
import { openApi } from './openapi.ts'
import { planOfRequest } from './plan-request.ts'
import { productJson } from './product.ts'
import { listQuery, oneQuery, readQuery } from './query.ts'
import { robots } from './robots.ts'
import type { IndexJson } from './schemas.ts'
import { apiUrl, json } from './shared.ts'
import { sitemap } from './sitemap.ts'

export { problem } from './problem.ts'

const product: Page = (context) =>
  one(context, {
    collection: 'producten',
    read: (slug, locale) => {
      const answer = context.published.product(slug, locale)
      return answer && productJson({ answer, siteUrl: context.siteUrl })
    },
  })

const journey: Page = (context) =>
  one(context, {
    collection: 'gebeurtenissen',
    read: (slug, locale) => {
      const found = context.published.journey(slug, locale)
      return found && journeyJson({ journey: found, siteUrl: context.siteUrl })
    },
  })

/** The published content for machines. Documented at /open/v1/openapi.json. */
export const openData: Channel<PublicRoute> = {
  name: 'open-data',
  label: 'Open data',
  locales: [SOURCE_LOCALE],
  headers: 'open',
  routes: [
    page('/open/v1', index),
    page('/open/v1/openapi.json', ({ published, siteUrl, locale }) =>
      json(openApi({ siteUrl, name: published.site(locale).municipality.name })),
    ),
    page('/open/v1/producten', (context) => list(context, 'producten')),
    page('/open/v1/producten/:slug', product, 'products'),
    page('/open/v1/gebeurtenissen', (context) => list(context, 'gebeurtenissen')),
    page('/open/v1/gebeurtenissen/:slug', journey, 'journeys'),
    // Answers that are too personal for an address.
    { path: '/open/v1/gebeurtenissen/:slug/plan', method: 'POST', cache: 'never', show: planOfRequest },
    page('/sitemap.xml', ({ published, siteUrl }) => ({
      status: 200,
      contentType: 'application/xml; charset=utf-8',
      body: sitemap({ published, siteUrl }),
    })),
    page('/robots.txt', ({ siteUrl }) => ({
      status: 200,
      contentType: 'text/plain; charset=utf-8',
      body: robots({ siteUrl }),
    })),
  ],
}

type Collection = 'producten' | 'gebeurtenissen'

function index(context: PageContext): PageResult {
  const { published, siteUrl } = context
  const read = readQuery({ context, schema: oneQuery })
  if ('refused' in read) return read.refused
  const locale = read.query.taal
  const { municipality, notices } = published.site(locale)
  const body: IndexJson = {
    municipality: { name: municipality.name, url: municipality.url, owmsUri: municipality.owmsUri },
    revision: published.revision,
    notices: notices.map(({ text }) => text),
    links: {
      products: apiUrl({ path: 'producten', siteUrl, locale }),
      journeys: apiUrl({ path: 'gebeurtenissen', siteUrl, locale }),
      openapi: `${siteUrl}/open/v1/openapi.json`,
      sitemap: `${siteUrl}/sitemap.xml`,
      website: siteUrl,
    },
  }
  return json(body)
}

function list(context: PageContext, collection: Collection): PageResult {
  const { published, siteUrl } = context
  const read = readQuery({ context, schema: listQuery })
  if ('refused' in read) return read.refused
  const { query } = read
  const references = collection === 'producten' ? published.products(query.taal) : published.journeys(query.taal)
  return json(listJson({ references, collection, query, revision: published.revision, siteUrl }))
}

type One = {
  collection: Collection
  read: (slug: string, locale: Locale) => object | null
}

function one(context: PageContext, { collection, read: readBody }: One): PageResult {
  const read = readQuery({ context, schema: oneQuery })
  if ('refused' in read) return read.refused
  const locale = read.query.taal
  const slug = context.params.slug ?? ''
  const body = readBody(slug, locale)
  if (body) return json(body)
  return elsewhere({ context, collection, slug, rest: languageQuery(locale) })
}
