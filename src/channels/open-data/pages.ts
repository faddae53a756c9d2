import type { Locale } from '#src/answers/model/types.ts'
import { type Channel, type PublicRoute, publicRoute as page } from '#src/channels/channel.ts'
import type { Page, PageContext, PageResult } from '#src/channels/page.ts'
import { journeyJson } from './journey.ts'
import { listJson } from './lists.ts'
import { movedOrNotFound } from './moved-or-not-found.ts'
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
    kind: 'product',
    read: (slug, locale) => {
      const answer = context.published.product(slug, locale)
      return answer && productJson({ answer, links: context })
    },
  })

const journey: Page = (context) =>
  one(context, {
    kind: 'journey',
    read: (slug, locale) => {
      const found = context.published.journey(slug, locale)
      return found && journeyJson({ journey: found, links: context })
    },
  })

/** The routes of the open data, documented at /open/v1/openapi.json. */
export const openData: Channel<PublicRoute> = {
  name: 'open-data',
  label: 'Open data',
  language: 'query',
  headers: 'open',
  routes: [
    page('/open/v1', index),
    page('/open/v1/openapi.json', ({ published, siteUrl, locale }) =>
      json(openApi({ siteUrl, name: published.site(locale).municipality.name })),
    ),
    page('/open/v1/producten', (context) => list(context, 'products'), { place: 'products' }),
    page('/open/v1/producten/:slug', product, { place: 'product', shows: 'products' }),
    page('/open/v1/gebeurtenissen', (context) => list(context, 'journeys'), { place: 'journeys' }),
    page('/open/v1/gebeurtenissen/:slug', journey, { place: 'journey', shows: 'journeys' }),
    // A POST, because answers can be too personal for an address.
    {
      path: '/open/v1/gebeurtenissen/:slug/plan',
      place: 'journeyPlan',
      method: 'POST',
      cache: 'never',
      show: planOfRequest,
    },
    page('/sitemap.xml', (context) => ({
      status: 200,
      contentType: 'application/xml; charset=utf-8',
      body: sitemap(context),
    })),
    page('/robots.txt', (context) => ({
      status: 200,
      contentType: 'text/plain; charset=utf-8',
      body: robots(context),
    })),
  ],
}

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
      products: apiUrl({ place: { kind: 'products' }, links: context, locale }),
      journeys: apiUrl({ place: { kind: 'journeys' }, links: context, locale }),
      openapi: `${siteUrl}/open/v1/openapi.json`,
      sitemap: `${siteUrl}/sitemap.xml`,
      website: siteUrl,
    },
  }
  return json(body)
}

function list(context: PageContext, kind: 'products' | 'journeys'): PageResult {
  const { published } = context
  const read = readQuery({ context, schema: listQuery })
  if ('refused' in read) return read.refused
  const { query } = read
  const references = published[kind](query.taal)
  return json(listJson({ references, kind, query, revision: published.revision, links: context }))
}

type One = {
  kind: 'product' | 'journey'
  read: (slug: string, locale: Locale) => object | null
}

function one(context: PageContext, { kind, read: readBody }: One): PageResult {
  const read = readQuery({ context, schema: oneQuery })
  if ('refused' in read) return read.refused
  const locale = read.query.taal
  const slug = context.params.slug ?? ''
  const body = readBody(slug, locale)
  if (body) return json(body)
  return movedOrNotFound({ context, kind, slug, locale })
}
