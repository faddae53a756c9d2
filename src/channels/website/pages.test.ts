import { describe, expect, test } from 'vitest'
import { fixtureContext } from '#tests/fixtures/channels/published.ts'
import { htmlOf, visit } from '#tests/fixtures/channels/website.ts'
import { problemsIn } from '../../../tests/helpers/html.ts'
import { type ErrorStatus, errorPage, notFoundPage, website } from './pages.ts'

const EVERY_KIND: [pattern: string, slug?: string, query?: string][] = [
  ['/'],
  ['/producten'],
  ['/producten/:slug', 'verhuizing-doorgeven'],
  ['/producten/:slug', 'parkeervergunning-bewoners'],
  ['/themas'],
  ['/themas/:slug', 'wonen'],
  ['/gebeurtenissen'],
  ['/gebeurtenissen/:slug', 'verhuizen'],
  ['/contact'],
  ['/contact/:slug', 'stadswinkel'],
  ['/zoeken', undefined, 'q=verhuizing'],
  ['/zoeken', undefined, 'q=watdanook'],
  ['/:slug', 'toegankelijkheid'],
]

describe('every kind of page', () => {
  for (const locale of ['nl', 'en'] as const) {
    for (const [pattern, slug, query] of EVERY_KIND) {
      const html = () =>
        htmlOf(visit(pattern, { locale, params: { slug: slug ?? '' }, query: new URLSearchParams(query) }))
      const name = `${locale} ${pattern} ${slug ?? query ?? ''}`

      test(`${name} is valid HTML`, async () => {
        expect(problemsIn(html())).toEqual([])
      })

      test(`${name} has no inline style or script that runs`, () => {
        expect(html()).not.toMatch(/<style|\sstyle=|\son\w+=/)
        const scripts = [...html().matchAll(/<script([^>]*)>/g)].map(([, attributes]) => attributes)
        expect(scripts.filter((attributes) => !/src=|application\/ld\+json/.test(attributes ?? ''))).toEqual([])
      })
    }
  }

  test('has exactly one h1, its language, and the skip link as the first link', () => {
    const html = htmlOf(visit('/producten/:slug', { params: { slug: 'verhuizing-doorgeven' }, locale: 'en' }))
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html).toMatch(/<html lang="en" class="voorbeeld-theme"/)
    expect(/<a [^>]*href="([^"]*)"/.exec(html.slice(html.indexOf('<body')))?.[1]).toBe('#main')
  })
})

describe('addresses', () => {
  test('a slug that nothing has gives no page', () => {
    for (const pattern of ['/producten/:slug', '/themas/:slug', '/gebeurtenissen/:slug', '/contact/:slug', '/:slug']) {
      expect(visit(pattern, { params: { slug: 'bestaat-niet' } })).toBeNull()
    }
  })

  test('an old slug leads to the new address, in the reader’s language', () => {
    const params = { slug: 'verhuisaangifte' }
    expect(visit('/producten/:slug', { params })).toEqual({ status: 308, location: '/producten/verhuizing-doorgeven' })
    expect(visit('/producten/:slug', { params, locale: 'en' })).toEqual({
      status: 308,
      location: '/en/producten/verhuizing-doorgeven',
    })
  })

  test('a short number leads to its page, and any other number to none', () => {
    expect(visit('/p/:number', { params: { number: '12' } })).toEqual({
      status: 308,
      location: '/producten/verhuizing-doorgeven',
    })
    expect(visit('/p/:number', { params: { number: '13' } })).toBeNull()
    expect(visit('/p/:number', { params: { number: '12x' } })).toBeNull()
    expect(visit('/g/:number', { params: { number: '12' } })).toBeNull()
  })

  test('an editor’s page comes after every other address', () => {
    expect(website.routes.at(-1)?.path).toBe('/:slug')
  })

  test('a page names its own address and that of its other language', () => {
    const html = htmlOf(visit('/producten/:slug', { params: { slug: 'verhuizing-doorgeven' }, locale: 'en' }))
    expect(html).toContain('<link rel="canonical" href="https://www.example.nl/en/producten/verhuizing-doorgeven"/>')
    expect(html).toMatch(
      /<link rel="alternate" hrefLang="nl" href="https:\/\/www.example.nl\/producten\/verhuizing-doorgeven"\/>/i,
    )
    expect(html).toMatch(
      /<link rel="alternate" hrefLang="x-default" href="https:\/\/www.example.nl\/producten\/verhuizing-doorgeven"\/>/i,
    )
  })

  test('the language switch leads to the same page and keeps what was searched', () => {
    const product = htmlOf(visit('/producten/:slug', { params: { slug: 'verhuizing-doorgeven' } }))
    expect(product).toMatch(
      /<a class="em-language__link" href="\/en\/producten\/verhuizing-doorgeven" lang="en" hrefLang="en">English<\/a>/i,
    )
    const search = htmlOf(visit('/zoeken', { locale: 'en', query: new URLSearchParams('q=verhuizing') }))
    expect(search).toMatch(/href="\/zoeken\?q=verhuizing" lang="nl"/)
    expect(htmlOf(visit('/'))).toMatch(/<a class="em-language__link" href="\/en"/)
  })
})

describe('lists and search', () => {
  test('the list can be narrowed to one audience, and refuses one that does not exist', () => {
    const count = (query: string) =>
      htmlOf(visit('/producten', { query: new URLSearchParams(query) })).match(/letter__link/g)?.length ?? 0
    expect(count('voor=particulier')).toBe(2)
    expect(count('voor=ondernemer')).toBe(0)
    expect(visit('/producten', { query: new URLSearchParams('voor=hond') })?.status).toBe(400)
  })

  test('a link to what is there only in Dutch says so on an English page, in every list', () => {
    const pages: Parameters<typeof visit>[] = [
      ['/'],
      ['/producten'],
      ['/themas/:slug', { params: { slug: 'wonen' } }],
      ['/zoeken', { query: new URLSearchParams('q=verhuizing') }],
      ['/gebeurtenissen/:slug', { params: { slug: 'verhuizen' } }],
    ]
    for (const [pattern, args] of pages) {
      expect(htmlOf(visit(pattern, { ...args, locale: 'en' })), pattern).toMatch(
        /<a [^>]*hrefLang="nl"[^>]*>(<svg.*?<\/svg>)?<span>[^<]*<span lang="nl">[^<]+<\/span> \(Dutch\)/i,
      )
      expect(htmlOf(visit(pattern, args)), pattern).not.toContain('(Dutch)')
    }
  })

  test('the ways to reach us that are digital are there day and night', () => {
    const card = (slug: string) =>
      new RegExp(`data-channel="${slug}".*?</li>`, 's').exec(htmlOf(visit('/contact')))?.[0] ?? ''
    expect(card('webformulier')).toContain('Dag en nacht')
    expect(card('stadswinkel')).not.toContain('Dag en nacht')
  })

  test('channels that share a location have opening hours under their own name', () => {
    const { published } = fixtureContext()
    const counter = published.channel('stadswinkel', 'nl')!
    const advisers = { ...counter, slug: 'raadslieden', title: 'Sociaal raadslieden' }
    const html = htmlOf(visit('/contact', { published: { ...published, channels: () => [counter, advisers] } }))
    const names = [...html.matchAll(/<summary[^>]*><span>([^<]*)/g)].map(([, name]) => name)
    expect(new Set(names).size).toBe(2)
  })

  test('search finds a product, and shows a telephone number when nothing is found', () => {
    expect(htmlOf(visit('/zoeken', { query: new URLSearchParams('q=verhuizing') }))).toContain('class="em-result"')
    const nothing = htmlOf(visit('/zoeken', { query: new URLSearchParams('q=xyzxyz') }))
    expect(nothing).not.toContain('class="em-result"')
    expect(nothing.slice(nothing.indexOf('<main'), nothing.indexOf('</main'))).toContain('href="tel:14024"')
  })

  test('what a reader searches for is shown as text', () => {
    expect(htmlOf(visit('/zoeken', { query: new URLSearchParams({ q: '<script>alert(1)</script>' }) }))).not.toContain(
      '<script>alert',
    )
  })

  test('a query that is far too long is a bad request', () => {
    expect(visit('/zoeken', { query: new URLSearchParams({ q: 'a'.repeat(201) }) })?.status).toBe(400)
  })
})

describe('errors', () => {
  const STATUSES: ErrorStatus[] = [400, 404, 413, 429, 500, 503]

  for (const status of STATUSES) {
    test(`${status} offers a way on, also when no content can be read`, async () => {
      for (const published of [fixtureContext().published, null]) {
        const result = errorPage({ status, context: { ...fixtureContext({ path: '/weg' }), published } })
        const html = htmlOf(result)
        expect(result.status).toBe(status)
        expect(html).toContain('action="/zoeken"')
        expect(html).toContain('href="/contact"')
        expect(problemsIn(html)).toEqual([])
      }
    })
  }

  test('a page that is not there is in the reader’s language, with a telephone number, and not for search engines', () => {
    const html = htmlOf(notFoundPage(fixtureContext({ locale: 'en', path: '/en/weg' })))
    expect(html).toContain('<html lang="en"')
    expect(html).toContain('href="tel:14024"')
    expect(html).toContain('content="noindex"')
  })
})
