import type { Locale } from '#src/answers/types.ts'
import { JSON_TYPE, type Page, type PageContext, type PageResult } from '#src/channels/page.ts'
import { journeyJson } from './journey.ts'
import { listJson } from './lists.ts'
import { openApi } from './openapi.ts'
import { problem } from './problem.ts'
import { productJson } from './product.ts'
import { readQuery } from './query.ts'
import { robots } from './robots.ts'
import type { IndexJson } from './schemas.ts'
import { apiUrl } from './shared.ts'
import { sitemap } from './sitemap.ts'

export { problem } from './problem.ts'

/** The published content for machines. Documented at /open/v1/openapi.json. */
export const pages: Record<string, Page> = {
  '/open/v1': index,
  '/open/v1/openapi.json': ({ published, siteUrl, locale }) =>
    json(openApi({ siteUrl, name: published.site(locale).municipality.name })),
  '/open/v1/producten': (context) => list(context, 'producten'),
  '/open/v1/producten/:slug': (context) =>
    one(context, {
      collection: 'producten',
      kind: 'product',
      read: (slug, locale) => {
        const answer = context.published.product(slug, locale)
        return answer && productJson({ answer, siteUrl: context.siteUrl })
      },
    }),
  '/open/v1/gebeurtenissen': (context) => list(context, 'gebeurtenissen'),
  '/open/v1/gebeurtenissen/:slug': (context) =>
    one(context, {
      collection: 'gebeurtenissen',
      kind: 'journey',
      read: (slug, locale) => {
        const journey = context.published.journey(slug, locale)
        return journey && journeyJson({ journey, siteUrl: context.siteUrl })
      },
    }),
  '/sitemap.xml': ({ published, siteUrl }) => ({
    status: 200,
    contentType: 'application/xml; charset=utf-8',
    body: sitemap({ published, siteUrl }),
  }),
  '/robots.txt': ({ siteUrl }) => ({
    status: 200,
    contentType: 'text/plain; charset=utf-8',
    body: robots({ siteUrl }),
  }),
}

type Collection = 'producten' | 'gebeurtenissen'

function index(context: PageContext): PageResult {
  const { published, siteUrl } = context
  const read = readQuery({ context, allowed: ['taal'] })
  if ('refused' in read) return read.refused
  const { locale } = read.query
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
  const read = readQuery({ context, allowed: ['taal', 'pagina', 'aantal'] })
  if ('refused' in read) return read.refused
  const { query } = read
  const references = collection === 'producten' ? published.products(query.locale) : published.journeys(query.locale)
  return json(listJson({ references, collection, query, revision: published.revision, siteUrl }))
}

type One = {
  collection: Collection
  kind: 'product' | 'journey'
  read: (slug: string, locale: Locale) => object | null
}

function one(context: PageContext, { collection, kind, read: readBody }: One): PageResult {
  const read = readQuery({ context, allowed: ['taal'] })
  if ('refused' in read) return read.refused
  const { locale } = read.query
  const slug = context.params.slug ?? ''
  const body = readBody(slug, locale)
  if (body) return json(body)
  const moved = context.published.movedTo({ kind, slug })
  if (moved) return { status: 308, location: apiUrl({ path: `${collection}/${moved}`, siteUrl: '', locale }) }
  return problem({
    status: 404,
    title: 'Niet gevonden',
    detail: `Hier is niets. Kijk op ${context.siteUrl}/open/v1/${collection} wat er wel is.`,
  })
}

function json(body: object): PageResult {
  return { status: 200, contentType: JSON_TYPE, body: JSON.stringify(body) }
}
