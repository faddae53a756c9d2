import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Picture } from '#src/pictures/cache.ts'
import { echo, type Running, runApp } from '#tests/fixtures/server/app.ts'
import { ask } from '#tests/fixtures/server/ask.ts'
import { HttpError } from './http-error.ts'

let app: Running
afterEach(() => app.close())

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
      storage: { ok: true },
      clock: { aheadBy: 0 },
      since: '2026-01-01T00:00:00.000Z',
      source: 'disk',
      lag: 0,
    })
  })

  it('says so of a process that has not seen the publications of the last ten seconds', async () => {
    const statusAt = async (lag: number) => {
      app = await runApp({ status: { databaseReachable: true, lag } })
      const { body } = await ask(`${app.base}/readyz`)
      if (lag <= 10_000) await app.close()
      return JSON.parse(body.toString()).status
    }
    expect([await statusAt(9_000), await statusAt(11_000)]).toEqual(['ready', 'ready-but-behind'])
  })

  it('says so of a process on a machine whose clock is wrong', async () => {
    app = await runApp({ status: { databaseReachable: true }, aheadBy: 300_000 })
    const { body } = await ask(`${app.base}/readyz`)
    expect(JSON.parse(body.toString())).toMatchObject({ status: 'ready-but-clock-wrong', clock: { aheadBy: 300_000 } })
  })
})

it('monitoring sees that processes have another secret, after what is worse', async () => {
  const statusWith = async (databaseReachable: boolean) => {
    app = await runApp({ status: { databaseReachable }, isSameSecret: false })
    const { body } = await ask(`${app.base}/readyz`)
    if (databaseReachable) await app.close()
    return JSON.parse(body.toString()).status
  }
  expect([await statusWith(true), await statusWith(false)]).toEqual([
    'ready-with-another-secret',
    'ready-without-database',
  ])
})

describe('while no member of the database takes writes', () => {
  const storage = { ok: false, reason: 'NO_PRIMARY', since: '2026-11-30T10:00:00.000Z' } as const

  it('a page that is read from it is refused at once, in Dutch, and what is saved may wait for it', async () => {
    app = await runApp({ storage, next: echo })
    const { status, headers, body } = await ask(`${app.base}/admin/login`)
    expect([status, headers['retry-after']]).toEqual([503, '5'])
    expect(body.toString()).toContain('nl 503')
    const saved = await ask(`${app.base}/api/products/1`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    })
    expect(saved.status).toBe(200)
  })

  it('pages for residents go on', async () => {
    app = await runApp({ storage })
    expect((await ask(`${app.base}/producten/paspoort`)).status).toBe(200)
  })
})

describe('A28: who asks from elsewhere', () => {
  it.each([{ 'x-forwarded-for': '203.0.113.7' }, { forwarded: 'for=203.0.113.7' }, { 'x-forwarded-for': '127.0.0.1' }])(
    'hears that content is served, and not how much: %j',
    async (headers) => {
      app = await runApp()
      const { status, body } = await ask(`${app.base}/readyz`, { headers })
      expect([status, JSON.parse(body.toString())]).toEqual([200, { status: 'ready-without-database' }])
    },
  )
})

describe('A27: a method that nobody knows', () => {
  it.each(['TRACE', 'PROPFIND', 'PURGE', 'SEARCH'])('%s is refused on every page', async (method) => {
    app = await runApp()
    for (const path of [
      '/',
      '/producten/paspoort',
      '/niets',
      '/kcc',
      '/voorbeeld/delen/x',
      '/open/v1/producten',
      '/%zz',
    ])
      expect((await ask(app.base + path, { method })).status, path).toBe(405)
  })
})

describe('an uploaded picture', () => {
  const BYTES = Buffer.from('a picture')
  const SHA = 'e'.repeat(64)
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'eenmond-app-'))
    writeFileSync(path.join(folder, SHA), BYTES)
    writeFileSync(path.join(folder, 'secret'), 'secret')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const ways = {
    'from disk': () => ({ sha256: SHA, file: path.join(folder, SHA) }),
    'from memory': () => ({ sha256: SHA, bytes: BYTES }),
  }
  const withLogo = (found: () => Picture | Promise<never>) =>
    runApp({ pictures: { find: async (name) => (name === 'logo.png' ? found() : null) } })

  it.each(Object.entries(ways))('is served %s, whole or only if it changed', async (_, found) => {
    app = await withLogo(found)
    const whole = await ask(`${app.base}/media/logo.png`)
    expect([whole.status, whole.body.toString()]).toEqual([200, 'a picture'])
    expect(whole.headers).toMatchObject({
      'content-type': 'image/png',
      'content-length': '9',
      'cache-control': 'public, max-age=3600',
      'x-content-type-options': 'nosniff',
      etag: `"${SHA}"`,
    })
    expect(whole.headers['content-security-policy']).toContain('sandbox')
    const head = await ask(`${app.base}/media/logo.png`, { method: 'HEAD' })
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '9', 0])
    const again = await ask(`${app.base}/media/logo.png`, { headers: { 'if-none-match': `"${SHA}"` } })
    expect([again.status, again.body.length]).toEqual([304, 0])
  })

  it('is served in part from disk', async () => {
    app = await withLogo(ways['from disk'])
    const headers = { range: 'bytes=2-4', 'if-range': `"${SHA}"` }
    const part = await ask(`${app.base}/media/logo.png`, { headers })
    expect([part.status, part.headers['content-range'], part.body.toString()]).toEqual([206, 'bytes 2-4/9', 'pic'])
  })

  it('is all that is served, whatever else lies beside it', async () => {
    app = await withLogo(ways['from disk'])
    const others = ['../secret', '%2e%2e/secret', '..%2fsecret', 'secret', SHA, `${SHA}.png`, '']
    for (const way of others.map((other) => `/media/${other}`)) {
      const answer = await ask(app.base + way)
      expect(answer.status, way).not.toBe(200)
      expect(answer.body.toString()).not.toBe('secret')
    }
  })

  it.each([
    [503, 'that cannot be read now', () => Promise.reject(new HttpError(503))],
    [404, 'whose file was deleted just now', () => ({ sha256: SHA, file: path.join(folder, 'gone') })],
  ])('is a %i, and remembered by nobody, %s', async (status, _, found) => {
    app = await withLogo(found)
    const { headers, ...answer } = await ask(`${app.base}/media/logo.png`)
    expect([answer.status, headers['cache-control'], headers.etag]).toEqual([status, 'no-store', undefined])
  })
})
