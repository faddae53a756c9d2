import { randomBytes } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ask } from '#tests/fixtures/server/ask.ts'
import { createPageCache, type PageCache } from './page-cache.ts'

const body = `<p>${'De gemeente antwoordt. '.repeat(200)}</p>`
const headers = [['X-Frame-Options', 'DENY']] as const

let view: object
let cache: PageCache
let server: Server
let base: string
let made: number

beforeEach(async () => {
  view = {}
  made = 0
  cache = newCache()
  server = createServer((request, response) => {
    if (cache.answer(request, response)) return
    made += 1
    const path = (request.url ?? '').split('?')[0] ?? ''
    cache.answerAndKeep(request, response, { path, contentType: 'text/html', body, view, headers })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => new Promise((resolve) => server.close(resolve)))

describe('a kept page', () => {
  it('is made once', async () => {
    const first = await ask(`${base}/a`)
    const second = await ask(`${base}/a`)
    expect(made).toBe(1)
    expect(second).toEqual({ ...first, headers: { ...second.headers } })
    expect(second.headers).toMatchObject({
      'x-frame-options': 'DENY',
      'cache-control': 'public, max-age=0, must-revalidate',
      vary: 'Accept-Encoding',
      'content-type': 'text/html',
    })
  })

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
    ['identity', (bytes: Buffer) => bytes],
  ])('comes as %s', async (encoding, read) => {
    for (const _ of [1, 2]) {
      const answer = await ask(`${base}/a`, { headers: { 'accept-encoding': encoding } })
      expect(answer.headers['content-encoding']).toBe(encoding === 'identity' ? undefined : encoding)
      expect(Number(answer.headers['content-length'])).toBe(answer.body.length)
      expect(read(answer.body).toString()).toBe(body)
    }
  })

  it('comes whole, small or large, byte for byte', async () => {
    for (const size of [10, 16 * 1024, 16 * 1024 + 1, 200_000]) {
      const bytes = randomBytes(size)
      await cache.keepFile({
        path: `/${size}`,
        contentType: 'font/woff2',
        body: bytes,
        cacheControl: 'public',
        headers,
      })
      expect((await ask(`${base}/${size}`)).body.equals(bytes)).toBe(true)
    }
  })

  it('has another tag in every form', async () => {
    const tags = []
    for (const encoding of ['br', 'gzip', 'identity']) {
      tags.push((await ask(`${base}/a`, { headers: { 'accept-encoding': encoding } })).headers.etag)
    }
    expect(new Set(tags).size).toBe(3)
    expect(tags.every((tag) => /^"[\w-]+"$/.test(tag ?? ''))).toBe(true)
  })

  it('is not sent again to who has it', async () => {
    const { headers: sent } = await ask(`${base}/a`)
    for (const known of [sent.etag, `"x", W/${sent.etag}`, '*']) {
      const again = await ask(`${base}/a`, { headers: { 'if-none-match': known as string } })
      expect(again.status).toBe(304)
      expect(again.body).toHaveLength(0)
      expect(again.headers).toMatchObject({ etag: sent.etag, vary: 'Accept-Encoding', 'x-frame-options': 'DENY' })
    }
    expect((await ask(`${base}/a`, { headers: { 'if-none-match': '"x"' } })).status).toBe(200)
  })

  it('answers HEAD without its body', async () => {
    await ask(`${base}/a`)
    const head = await ask(`${base}/a`, { method: 'HEAD' })
    expect(head.status).toBe(200)
    expect(Number(head.headers['content-length'])).toBe(Buffer.byteLength(body))
    expect(made).toBe(1)
  })
})

describe('a page is made again', () => {
  it('when the content changed', async () => {
    await ask(`${base}/a`)
    view = {}
    await ask(`${base}/a`)
    expect(made).toBe(2)
    expect(cache.size().pages).toBe(1)
  })

  it('when it was made from content that changed meanwhile', async () => {
    const old = view
    server.removeAllListeners('request')
    server.on('request', (request, response) => {
      if (cache.answer(request, response)) return
      view = {}
      cache.answerAndKeep(request, response, { path: '/a', contentType: 'text/html', body, view: old, headers })
    })
    expect((await ask(`${base}/a`)).status).toBe(200)
    expect(cache.size().pages).toBe(0)
  })

  it.each(['/a?x=1', '/a?'])('for an address with a query: %s', async (address) => {
    await ask(`${base}/a`)
    await ask(base + address)
    expect(made).toBe(2)
  })

  it('for another method', async () => {
    await ask(`${base}/a`)
    await ask(`${base}/a`, { method: 'POST' })
    expect(made).toBe(2)
  })
})

describe('room', () => {
  /** Three of these pages fit, compressed. */
  const maxBytes = 7_000
  const read = (path: string) => ask(base + path, { headers: { 'accept-encoding': 'br' } })

  it('is limited: the page that was asked for the longest ago goes', async () => {
    cache = newCache({ maxBytes })
    for (const path of ['/a', '/b', '/c', '/d']) await read(path)
    expect(cache.size().pages).toBe(3)
    expect(cache.size().bytes).toBeLessThanOrEqual(maxBytes)
    const before = made
    await read('/d')
    expect(made).toBe(before)
    await read('/a')
    expect(made).toBe(before + 1)
  })

  it('stays with the front page while it is read, however long it is there', async () => {
    cache = newCache({ maxBytes })
    await read('/')
    for (const path of ['/a', '/b', '/c', '/d', '/e']) {
      await read(path)
      await read('/')
    }
    expect(made).toBe(6)
  })

  it('is made for another form of a page at the cost of other pages', async () => {
    cache = newCache({ maxBytes })
    for (const path of ['/a', '/b', '/c']) await read(path)
    // Uncompressed, a page is larger than the remaining space.
    await ask(`${base}/c`, { headers: { 'accept-encoding': 'identity' } })
    expect(cache.size().pages).toBe(1)
    expect(cache.size().bytes).toBeLessThanOrEqual(maxBytes)
    await read('/c')
    expect(made).toBe(3)
  })

  it('is not taken by a page that is larger than all of it', async () => {
    cache = newCache({ maxBytes: 1_000 })
    expect((await read('/a')).status).toBe(200)
    expect(cache.size()).toEqual({ pages: 0, bytes: 0 })
  })

  it('counts every form of a page', async () => {
    await ask(`${base}/a`)
    const { bytes } = cache.size()
    await ask(`${base}/a`, { headers: { 'accept-encoding': 'gzip' } })
    expect(cache.size().bytes).toBeGreaterThan(bytes)
    view = {}
    await ask(`${base}/b`)
    expect(cache.size().pages).toBe(1)
  })

  it('is counted to the byte, and given back when a page is made anew', async () => {
    await ask(`${base}/a`)
    const one = cache.size().bytes
    await ask(`${base}/b`)
    expect(cache.size()).toEqual({ pages: 2, bytes: 2 * one })
    view = {}
    await ask(`${base}/a`)
    expect(cache.size()).toEqual({ pages: 1, bytes: one })
  })

  it('is not given to other spellings of an address', async () => {
    await ask(`${base}/%61`)
    expect(cache.size().pages).toBe(0)
  })
})

describe('a file', () => {
  it('outlives a change of content', async () => {
    const css = Buffer.from('p{color:red}'.repeat(50))
    const cacheControl = 'public, max-age=31536000, immutable'
    await cache.keepFile({ path: '/assets/x.css', contentType: 'text/css', body: css, cacheControl, headers })
    view = {}
    const answer = await ask(`${base}/assets/x.css`, { headers: { 'accept-encoding': 'br' } })
    expect(made).toBe(0)
    expect(brotliDecompressSync(answer.body)).toEqual(css)
    expect(answer.headers['cache-control']).toBe(cacheControl)
  })

  it('that is compressed already is sent as it is', async () => {
    const font = Buffer.from('wOF2....')
    await cache.keepFile({ path: '/x.woff2', contentType: 'font/woff2', body: font, cacheControl: 'public', headers })
    const answer = await ask(`${base}/x.woff2`, { headers: { 'accept-encoding': 'gzip, br' } })
    expect(answer.headers['content-encoding']).toBeUndefined()
    expect(answer.body).toEqual(font)
  })
})

it('counts what it answered, once', async () => {
  const { headers: sent } = await ask(`${base}/a`)
  await ask(`${base}/a`)
  await ask(`${base}/a`, { headers: { 'if-none-match': String(sent.etag) } })
  expect(cache.takeCounts()).toEqual({ hits: 2, notModified: 1 })
  expect(cache.takeCounts()).toEqual({ hits: 0, notModified: 0 })
})

function newCache(options: { maxBytes?: number } = {}): PageCache {
  return createPageCache({ current: () => view, ...options })
}
