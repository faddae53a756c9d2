import { afterEach, describe, expect, it } from 'vitest'
import { errorPage, website } from '#src/channels/website/pages.ts'
import { echo, type Running, runApp } from '#tests/fixtures/server/app.ts'
import { ask } from '#tests/fixtures/server/ask.ts'
import type { Screens } from './screens.ts'

let app: Running
afterEach(() => app.close())

describe('an address', () => {
  it.each([
    ['/producten/', '/producten'],
    ['/producten/paspoort/?q=1', '/producten/paspoort?q=1'],
    ['//evil.example/', '/evil.example'],
    ['/en//producten', '/en/producten'],
  ])('%s is tidied', async (given, expected) => {
    app = await runApp()
    const { status, headers } = await ask(app.base + given)
    expect([status, headers.location]).toEqual([308, expected])
  })

  it.each(['/%', '/producten/%ff', '/producten/%E0%A4%A', '/\\evil.example/', '/producten/a%00b', '/x%0d%0ay'])(
    'like %s is refused with 400',
    async (path) => {
      app = await runApp()
      const { status, headers, body } = await ask(app.base + path)
      expect(status).toBe(400)
      expect(headers.location).toBeUndefined()
      expect(body.toString()).toContain('<h1>nl 400</h1>')
    },
  )
})

it('that is tidied is kept by no proxy: it may hold what someone answered', async () => {
  app = await runApp()
  for (const path of ['/plan/00ZK-Z9MN-0813/', '/gebeurtenissen/scheiden/plan/?datum=2027-01-15']) {
    expect((await ask(app.base + path)).headers['cache-control']).toMatch(/^private/)
  }
})

const pages = Object.fromEntries(website.routes.map(({ path }) => [path, () => null]))

/** The website's error page, which also works when the content could not be read. */
const withoutContent: Screens['errorPage'] = ({ status, context }) =>
  errorPage({ status, context: { ...context, published: null } })

describe('a page about a wrong address', () => {
  it.each([
    '//evil.example/%zz',
    '/\\evil.example',
    '/en//evil.example/%zz',
    '/en/\\evil.example',
    '/%zz//evil.example',
  ])('leads nobody to another site: %s', async (path) => {
    app = await runApp({ errorPage: withoutContent, pages })
    const { body } = await ask(app.base + path)
    const links = [...body.toString().matchAll(/ href="([^"]*)"/g)].map(([, href]) => new URL(href!, app.base).origin)
    expect(links.length).toBeGreaterThan(5)
    expect(new Set(links)).toEqual(new Set([app.base]))
  })

  it('does not when something is sent to it either', async () => {
    app = await runApp({ errorPage: withoutContent, pages })
    const { body } = await ask(`${app.base}//evil.example/x`, { method: 'POST' })
    expect(body.toString()).not.toMatch(/href="\/[\\/]/)
  })
})

describe('a site on one’s own machine', () => {
  it.each([
    ['http://localhost:3000', '127.0.0.1:3000', '/admin/login?x=1'],
    ['http://127.0.0.1:3000', 'localhost:3000', '/admin'],
    ['http://127.0.0.1:3000', '[::1]:3000', '/kcc'],
  ])('%s leads who opens %s there: a session belongs to one name', async (siteUrl, host, path) => {
    app = await runApp({ siteUrl, next: () => expect.unreachable() })
    const { status, headers } = await ask(app.base + path, { headers: { host } })
    expect([status, headers.location]).toEqual([307, siteUrl + path])
  })

  it.each([
    ['http://localhost:3000', 'localhost:3000'],
    ['http://localhost:3000', '127.0.0.1:8080'],
    ['http://localhost:3000', '192.168.1.2:3000'],
    ['http://localhost:3000', 'not a name'],
    ['https://www.example.nl', '127.0.0.1:3000'],
  ])('%s leaves who opens %s where he is', async (siteUrl, host) => {
    app = await runApp({ siteUrl, next: echo })
    expect((await ask(`${app.base}/admin`, { headers: { host } })).status).toBe(200)
  })

  it('leads nobody elsewhere who sends something', async () => {
    app = await runApp({ siteUrl: 'http://localhost:3000', next: echo })
    const headers = { host: '127.0.0.1:3000', 'next-action': 'x' }
    expect((await ask(`${app.base}/admin`, { method: 'POST', headers })).status).toBe(200)
  })
})
