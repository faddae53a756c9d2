import { afterEach, describe, expect, it } from 'vitest'
import { type Running, runApp } from '#tests/fixtures/server/app.ts'
import { ask } from '#tests/fixtures/server/ask.ts'

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
