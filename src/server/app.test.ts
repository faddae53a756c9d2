import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { type Running, runApp } from './app.fixture.ts'
import { HttpError } from './http-error.ts'
import { ask } from './testing.ts'

let app: Running
afterEach(() => app.close())

const SECURITY = [
  'content-security-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'permissions-policy',
  'referrer-policy',
  'x-content-type-options',
  'x-frame-options',
]

describe('a page', () => {
  it('is made once and then comes from the cache, until something is published', async () => {
    app = await runApp()
    for (const _ of [1, 2, 3]) expect((await ask(`${app.base}/producten/paspoort`)).status).toBe(200)
    expect(app.rendered()).toBe(1)
    app.publish()
    await ask(`${app.base}/producten/paspoort`)
    expect(app.rendered()).toBe(2)
  })

  it('has an English sister under /en, and so has the home page', async () => {
    app = await runApp({ pages: { '/:slug': () => null } })
    expect((await ask(`${app.base}/en/producten/paspoort`)).body.toString()).toContain('en /en/producten/paspoort')
    expect((await ask(`${app.base}/en`)).body.toString()).toContain('en /en')
    expect((await ask(`${app.base}/`)).body.toString()).toContain('nl /')
  })

  it('answers HEAD', async () => {
    app = await runApp()
    for (const path of ['/producten/paspoort', '/producten/paspoort', '/zoeken?q=x']) {
      const head = await ask(app.base + path, { method: 'HEAD' })
      expect(head.status).toBe(200)
      expect(head.body).toHaveLength(0)
      expect(Number(head.headers['content-length'])).toBeGreaterThan(2000)
    }
  })

  it.each(['/zoeken?q=paspoort', '/plan/abc-def', '/producten/paspoort?'])('is not kept at %s', async (path) => {
    app = await runApp()
    await ask(app.base + path)
    const { headers } = await ask(app.base + path)
    expect(app.rendered()).toBe(2)
    expect(headers['cache-control']).toContain('private')
  })

  it('is compressed when it is not kept too', async () => {
    app = await runApp()
    const { headers } = await ask(`${app.base}/zoeken?q=x`, { headers: { 'accept-encoding': 'gzip' } })
    expect(headers['content-encoding']).toBe('gzip')
  })

  it('that moved sends the reader on', async () => {
    app = await runApp()
    const { status, headers } = await ask(`${app.base}/producten/oud`)
    expect([status, headers.location]).toEqual([308, '/producten/nieuw'])
  })
})

describe('security headers', () => {
  it.each([
    '/producten/paspoort',
    '/zoeken?q=1',
    '/niets/te/vinden',
    '/kcc/inloggen',
    '/healthz',
    '/open/v1/producten',
  ])('are on %s, kept or not', async (path) => {
    app = await runApp()
    const answers = [await ask(app.base + path), await ask(app.base + path)]
    for (const { headers } of answers) {
      for (const name of SECURITY) expect(headers[name], name).toBeTruthy()
      expect(headers['content-security-policy']).toContain("default-src 'none';script-src 'self';style-src 'self'")
      expect(headers['x-powered-by']).toBeUndefined()
      expect(headers['strict-transport-security']).toBeUndefined()
    }
  })

  it('hold the reader to https where the site is https', async () => {
    app = await runApp({ siteUrl: 'https://www.example.nl' })
    for (const path of ['/', '/', '/zoeken?q=1']) {
      expect((await ask(app.base + path)).headers['strict-transport-security']).toContain('max-age=')
    }
  })

  it('let other sites read open data and nothing else', async () => {
    app = await runApp()
    for (const _ of [1, 2]) {
      const { headers } = await ask(`${app.base}/open/v1/producten`)
      expect(headers['access-control-allow-origin']).toBe('*')
      expect(headers['cross-origin-resource-policy']).toBe('cross-origin')
    }
    expect((await ask(`${app.base}/`)).headers['access-control-allow-origin']).toBeUndefined()
  })

  it('give the admin a nonce, in the request too, where Next looks for it', async () => {
    let seen = ''
    app = await runApp({
      next: (request, response) => {
        seen = String(request.headers['content-security-policy'])
        response.end(request.url)
      },
    })
    const first = await ask(`${app.base}/admin/login?x=1`)
    expect(first.body.toString()).toBe('/admin/login?x=1')
    expect(first.headers['content-security-policy']).toBe(seen)
    expect(seen).toMatch(/script-src 'self' 'nonce-[\w+/=]{20,}'/)
    expect((await ask(`${app.base}/admin`)).headers['content-security-policy']).not.toBe(
      first.headers['content-security-policy'],
    )
  })
})

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

describe('what is not there', () => {
  it.each([
    ['/niets', 'nl'],
    ['/producten/weg', 'nl'],
    ['/en/niets', 'en'],
    ['/enquete', 'nl'],
    ['/kcc/niets', 'nl'],
  ])('is a page for a person: %s', async (path, locale) => {
    app = await runApp()
    const { status, body, headers } = await ask(app.base + path, { headers: { accept: 'text/html,*/*;q=0.8' } })
    expect([status, body.toString()]).toEqual([404, `<h1>${locale} 404</h1>`])
    expect(headers['cache-control']).toBe('no-store')
  })

  it.each([
    ['/open/v1/niets', '*/*'],
    ['/api/niets', '*/*'],
    ['/producten/weg', 'application/json'],
    ['/niets', 'application/problem+json'],
  ])('is a problem for a machine: %s', async (path, accept) => {
    app = await runApp()
    const { status, headers, body } = await ask(app.base + path, { headers: { accept } })
    expect(status).toBe(404)
    expect(headers['content-type']).toContain('application/problem+json')
    expect(JSON.parse(body.toString())).toMatchObject({ status: 404 })
  })

  it('is the admin, where it is off', async () => {
    app = await runApp()
    expect((await ask(`${app.base}/admin`)).status).toBe(404)
    expect((await ask(`${app.base}/api/users`)).status).toBe(404)
  })
})

describe('refused is', () => {
  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('the method %s on a page', async (method) => {
    app = await runApp()
    await ask(`${app.base}/producten/paspoort`)
    const { status, headers } = await ask(`${app.base}/producten/paspoort`, { method })
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
  })

  it('a body that is too large, before it is read', async () => {
    const next = () => expect.unreachable()
    app = await runApp({ next })
    const type = { 'content-type': 'application/json', accept: 'text/html' }
    const { status } = await ask(`${app.base}/zoeken`, { method: 'POST', headers: type, body: 'x'.repeat(110_000) })
    expect(status).toBe(413)
    const api = await ask(`${app.base}/api/products`, { method: 'POST', headers: type, body: 'x'.repeat(110_000) })
    expect(api.status).toBe(413)
    const chunked = { ...type, 'transfer-encoding': 'chunked' }
    expect((await ask(`${app.base}/api/products`, { method: 'POST', headers: chunked })).status).toBe(411)
  })

  it('not an upload of a picture', async () => {
    app = await runApp({ next: (request, response) => request.resume().on('end', () => response.end('ok')) })
    const { status } = await ask(`${app.base}/api/media`, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      body: 'x'.repeat(6_000_000),
    })
    expect(status).toBe(200)
  })

  it('who asks for too many pages that must be made, with word of when to come back', async () => {
    app = await runApp({ rates: { page: 3 } })
    const statuses = []
    for (let i = 0; i < 4; i += 1) statuses.push((await ask(`${app.base}/zoeken?q=${i}`)).status)
    expect(statuses).toEqual([200, 200, 200, 429])
    const { headers, body } = await ask(`${app.base}/zoeken?q=5`)
    expect(Number(headers['retry-after'])).toBeGreaterThan(0)
    expect(body.toString()).toContain('429')
    const data = await ask(`${app.base}/open/v1/producten`)
    expect(data.headers['content-type']).toContain('problem+json')
  })

  it('nobody a page from the cache', async () => {
    app = await runApp({ rates: { page: 3 } })
    for (let i = 0; i < 10; i += 1) expect((await ask(`${app.base}/`)).status).toBe(200)
  })
})

describe('an error inside', () => {
  const broken = () => {
    throw new Error('geheim van jan@example.nl at /srv/app')
  }

  it('is told without what went wrong', async () => {
    app = await runApp({ pages: { '/stuk': broken } })
    const { status, body } = await ask(`${app.base}/stuk?naam=jan`)
    expect([status, body.toString()]).toEqual([500, '<h1>nl 500</h1>'])
    expect(app.logged()).toContain('request failed')
    expect(app.logged()).not.toContain('jan')
  })

  it('has its own number when it is ours to give', async () => {
    const away = () => {
      throw new HttpError(503)
    }
    app = await runApp({ pages: { '/weg': away } })
    expect((await ask(`${app.base}/weg`)).status).toBe(503)
  })
})

describe('the log', () => {
  it('says which page, how it went and how long it took', async () => {
    app = await runApp()
    const { headers } = await ask(`${app.base}/producten/paspoort`)
    const line = JSON.parse(app.logged())
    expect(line).toMatchObject({ method: 'GET', page: '/producten/:slug', status: 200, id: headers['x-request-id'] })
    expect(line.ms).toBeGreaterThanOrEqual(0)
  })

  it('says nothing about the one who asked', async () => {
    app = await runApp()
    const personal = { cookie: 'payload-token=abc', 'user-agent': 'Mijn telefoon', referer: 'https://example.nl/jan' }
    const headers = { ...personal, 'x-forwarded-for': '203.0.113.7' }
    for (const path of [
      '/zoeken?q=jan@example.nl',
      '/jan@example.nl',
      '/brief/123456782',
      '/plan/geheime-code',
      '/a%20b',
    ]) {
      await ask(app.base + path, { headers })
    }
    const body = 'email=jan%40example.nl&password=geheim'
    await ask(`${app.base}/kcc/inloggen`, {
      method: 'POST',
      body,
      headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded', origin: 'http://www.example.nl' },
    })
    expect(app.logged().split('\n').filter(Boolean)).toHaveLength(6)
    for (const word of ['jan', 'q=', '123456782', 'geheim', 'abc', 'telefoon', '203.0', '127.0.0.1', 'a b', '%20']) {
      expect(app.logged(), word).not.toContain(word)
    }
  })
})

describe('health', () => {
  it('tells what is served and whether the database is there', async () => {
    app = await runApp()
    expect((await ask(`${app.base}/healthz`)).status).toBe(200)
    const { status, headers, body } = await ask(`${app.base}/readyz`)
    expect(status).toBe(200)
    expect(headers['cache-control']).toBe('no-store')
    expect(JSON.parse(body.toString())).toEqual({
      status: 'ready-without-database',
      revision: 1,
      counts: { products: 1 },
      databaseReachable: false,
      since: '2026-01-01T00:00:00.000Z',
      source: 'disk',
    })
  })
})

describe('an uploaded picture', () => {
  it('is served, and nothing beside the folder of pictures', async () => {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'eenmond-app-'))
    mkdirSync(path.join(dataDir, 'media'))
    writeFileSync(path.join(dataDir, 'media/logo.png'), 'picture')
    writeFileSync(path.join(dataDir, 'secret'), 'secret')
    app = await runApp({ dataDir })
    const picture = await ask(`${app.base}/media/logo.png`)
    expect(picture.body.toString()).toBe('picture')
    expect(picture.headers['content-security-policy']).toBeTruthy()
    for (const way of ['/media/../secret', '/media/%2e%2e/secret', '/media/..%2fsecret', '/media/']) {
      const answer = await ask(app.base + way)
      expect(answer.status).not.toBe(200)
      expect(answer.body.toString()).not.toBe('secret')
    }
    rmSync(dataDir, { recursive: true })
  })
})
