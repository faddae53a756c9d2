import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { echo, type Running, runApp } from '#tests/fixtures/server/app.ts'
import { ask } from '#tests/fixtures/server/ask.ts'

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
