import { describe, expect, test } from 'vitest'
import type { Locale } from '#src/answers/model/types.ts'
import { routeAt } from '#src/channels/channel.ts'
import type { PageContext, PageResult } from '#src/channels/page.ts'
import { fixtureContext, fixtureInternal, fixturePublished, SECRET } from '#tests/fixtures/channels/published.ts'
import { openData } from './pages.ts'
import { productJson } from './product.ts'
import { indexSchema, listSchema, problemSchema, productSchema } from './schemas.ts'
import { journeySchema } from './schemas-journey.ts'

const SLUG = 'verhuizing-doorgeven'

describe('a product as JSON', () => {
  test.each<Locale>(['nl', 'en'])('says the same as the Answer (%s)', (locale) => {
    const answer = fixturePublished().product(SLUG, locale)!
    const body = productSchema.parse(get('/open/v1/producten/:slug', { locale }).json)
    expect(body.summary).toBe(answer.summary)
    expect(body.facts.map(({ key, text, value }) => ({ key, text, value }))).toEqual(
      answer.facts.map(({ key, text, value }) => ({ key, text, value })),
    )
    expect(body.channelOptions.map(({ channel, action }) => [channel.slug, action])).toEqual(
      answer.channelOptions.map(({ channel, action }) => [channel.slug, action]),
    )
    expect(body.hash).toBe(answer.hash)
  })

  test('marks facts in its HTML and holds no addresses that need a site to stand in', () => {
    const { body } = get('/open/v1/producten/:slug')
    const html = productSchema
      .parse(JSON.parse(body))
      .sections.map((section) => section.body.html)
      .join('')
    expect(html).toContain('<data data-fact="verhuizing-uiterst" value="P5D">5 dagen</data>')
    expect(html).not.toContain('href="/')
    expect(html).not.toContain('class=')
  })

  test('copies no field that it does not know', () => {
    const answer = { ...fixturePublished().product(SLUG, 'nl')!, internal: fixtureInternal(), owner: 'Jan Jansen' }
    const options = answer.channelOptions.map((option) => ({ ...option, deskMemo: SECRET }))
    const body = JSON.stringify(
      productJson({ answer: { ...answer, channelOptions: options }, links: fixtureContext({}, openData) }),
    )
    expect(body).not.toContain(SECRET)
    expect(body).not.toContain('Jansen')
  })

  test('gives the language that is asked for', () => {
    const body = get('/open/v1/producten/:slug', { query: new URLSearchParams({ taal: 'en' }) }).json
    expect(body).toMatchObject({ language: 'en', title: 'Report a move' })
  })

  test('sends an old name on to the new one', () => {
    const result = routeAt(openData, '/open/v1/producten/:slug').show(
      fixtureContext({ params: { slug: 'verhuisaangifte' } }, openData),
    )
    expect(result).toEqual({ status: 308, location: '/open/v1/producten/verhuizing-doorgeven' })
  })

  test('answers an unknown name with a problem', () => {
    const { result, json } = get('/open/v1/producten/:slug', { params: { slug: 'bestaat-niet' } })
    expect(result.status).toBe(404)
    expect(problemSchema.parse(json).status).toBe(404)
  })
})

describe('a life event as JSON', () => {
  test('has its conditions and its order as data', () => {
    const body = journeySchema.parse(get('/open/v1/gebeurtenissen/:slug', { params: { slug: 'verhuizen' } }).json)
    expect(body.steps.map(({ key, onlyIf, after, costs }) => ({ key, onlyIf, after, costs }))[1]).toEqual({
      key: 'auto',
      onlyIf: { question: 'auto', options: ['ja'] },
      after: ['adres'],
      costs: ['parkeervergunning-gebied-b'],
    })
    expect(body.steps[0]?.counted).toEqual(['Uiterlijk 5 dagen na uw verhuizing'])
    expect(body.steps[0]?.moments.latest).toEqual({ amount: 5, unit: 'days', side: 'after', step: null })
  })

  test('keeps its own schema and refers to its products', () => {
    const body = journeySchema.parse(get('/open/v1/gebeurtenissen/:slug', { params: { slug: 'verhuizen' } }).json)
    expect(body.steps.map(({ product }) => product?.api ?? null)).toEqual([
      'https://www.example.nl/open/v1/producten/verhuizing-doorgeven',
      'https://www.example.nl/open/v1/producten/parkeervergunning-bewoners',
      null,
    ])
  })
})

describe('a list', () => {
  test('walks from the first to the last page by its links', () => {
    const first = listSchema.parse(get('/open/v1/producten', { query: new URLSearchParams({ aantal: '1' }) }).json)
    const next = new URL(first.links.next!)
    const second = listSchema.parse(get('/open/v1/producten', { query: next.searchParams }).json)
    expect([...first.items, ...second.items].map(({ slug }) => slug)).toEqual(
      fixturePublished()
        .products('nl')
        .map(({ slug }) => slug),
    )
    expect(first.links.previous).toBeNull()
    expect(second.links).toMatchObject({ next: null, previous: expect.stringContaining('pagina=1') })
  })

  test.each([
    'aantal=0',
    'aantal=101',
    'aantal=tien',
    'pagina=-1',
    'pagina=1e3',
    'taal=fr',
    'taal=nl&taal=en',
    'zoek=x',
  ])('refuses ?%s', (query) => {
    const { result, json } = get('/open/v1/producten', { query: new URLSearchParams(query) })
    expect(result).toMatchObject({ status: 400, contentType: expect.stringContaining('application/problem+json') })
    expect(problemSchema.parse(json).detail).not.toBe('')
  })
})

test('the index keeps its schema', () => {
  expect(() => indexSchema.parse(get('/open/v1').json)).not.toThrow()
})

test('the description refers to nothing that it does not hold', () => {
  const description = get('/open/v1/openapi.json')
  const schemas = Object.keys((description.json as { components: { schemas: object } }).components.schemas)
  const referred = [...description.body.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, id]) => id!)
  expect(new Set(referred)).toEqual(new Set(schemas))
  expect(description.body.match(/"\$ref"/g)).toHaveLength(referred.length)
})

test('the description names every JSON address that is served', () => {
  const { paths } = get('/open/v1/openapi.json').json as { paths: Record<string, unknown> }
  const served = openData.routes
    .map(({ path }) => path)
    .filter((path) => path.startsWith('/open/v1') && !path.endsWith('.json'))
    .map((path) => path.replace('/open/v1', '').replace(':slug', '{slug}') || '/')
  expect(Object.keys(paths).sort()).toEqual(served.sort())
})

describe('the site map', () => {
  test('names each page in both its languages, and a page without translation once', () => {
    const { body } = get('/sitemap.xml')
    expect(body).toContain(
      '<url><loc>https://www.example.nl/en/producten/verhuizing-doorgeven</loc><xhtml:link rel="alternate" hreflang="nl" href="https://www.example.nl/producten/verhuizing-doorgeven"/>',
    )
    expect(body).toContain('<loc>https://www.example.nl/producten/parkeervergunning-bewoners</loc></url>')
    expect(body).not.toContain('/en/producten/parkeervergunning-bewoners')
  })
})

test('robots are told where the site map is', () => {
  expect(get('/robots.txt').body).toContain('Sitemap: https://www.example.nl/sitemap.xml')
})

type Got = { result: Extract<PageResult, { body: string }>; body: string; json: unknown }

function get(path: string, changes: Partial<PageContext> = {}): Got {
  const result = routeAt(openData, path).show(fixtureContext({ path, ...changes }, openData))
  if (!result || !('body' in result)) throw new Error(`no page: ${JSON.stringify(result)}`)
  return {
    result,
    body: result.body,
    get json() {
      return JSON.parse(result.body)
    },
  }
}
