import { afterEach, describe, expect, it } from 'vitest'
import { type Running, runApp } from '#tests/fixtures/server/app.ts'
import { ask } from '#tests/fixtures/server/ask.ts'

let app: Running
afterEach(() => app.close())

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

  it('of a plan is not for search engines', async () => {
    app = await runApp()
    expect((await ask(`${app.base}/plan/abc-def`)).headers['x-robots-tag']).toBe('noindex')
    expect((await ask(`${app.base}/producten/paspoort`)).headers['x-robots-tag']).toBeUndefined()
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

describe('open data that is also there as text', () => {
  const get = (path: string, accept: string) => ask(app.base + path, { headers: { accept } })

  it.each([
    ['/open/v1/producten/paspoort', '/open/v1/producten/paspoort.txt'],
    ['/open/v1/producten/paspoort?taal=en', '/open/v1/producten/paspoort.txt?taal=en'],
  ])('leads from %s to it, also when the data is kept', async (path, text) => {
    app = await runApp()
    await get(path, 'application/json')
    const { status, headers } = await get(path, 'text/plain')
    expect([status, headers.location]).toEqual([303, text])
    expect((await get(text, 'text/plain')).body.toString()).toBe('Paspoort')
  })

  it.each(['application/json', '*/*', 'text/html,application/xhtml+xml,text/plain;q=0.5'])(
    'is data for %s, and says that it depends on what is asked',
    async (accept) => {
      app = await runApp()
      for (const _ of [1, 2]) {
        const { status, headers } = await get('/open/v1/producten/paspoort', accept)
        expect([status, headers['content-type']]).toEqual([200, 'application/json; charset=utf-8'])
        expect(headers.vary).toMatch(/\bAccept\b/)
      }
    },
  )

  it('makes no other page depend on it', async () => {
    app = await runApp()
    const { status, headers } = await get('/producten/paspoort', 'text/plain')
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    expect((await get('/open/v1/producten', 'text/plain')).headers.vary).toBe('Accept-Encoding')
  })
})
