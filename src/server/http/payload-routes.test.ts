import { afterEach, expect, it } from 'vitest'
import { echo, type Running, runApp } from '#tests/fixtures/server/app.ts'
import { ask } from '#tests/fixtures/server/ask.ts'
import { isDisguised } from './payload-routes.ts'

let app: Running | undefined
afterEach(async () => {
  await app?.close()
  app = undefined
})

it.each([
  'multipart/form-data',
  'multipart/form-data; boundary=',
  'multipart/form-data; boundary=""',
  'multipart/mixed; boundary=b',
])('refuses a form that nobody can read: %s', async (type) => {
  app = await runApp({ next: () => expect.unreachable() })
  for (const path of ['/api/users/login', '/api/products']) {
    const { status, headers } = await ask(app.base + path, {
      method: 'POST',
      headers: { 'content-type': type },
      body: 'x',
    })
    expect([status, headers['content-type']]).toEqual([400, expect.stringContaining('application/problem+json')])
  }
})

it.each(['multipart/form-data; boundary=----x', 'Multipart/Form-Data; charset=utf-8; boundary="a b"'])(
  'hands on a form with %s',
  async (type) => {
    app = await runApp({ next: echo })
    const answer = await ask(`${app.base}/api/products`, {
      method: 'POST',
      headers: { 'content-type': type, origin: 'http://www.example.nl' },
      body: 'x',
    })
    expect(answer.status).toBe(200)
  },
)

it.each(['/_next/image?url=%2Fmedia%2Fx.png&w=640&q=75', '/_next/data/x.json', '/_next'])(
  'gives Next nothing at %s',
  async (path) => {
    app = await runApp({ next: () => expect.unreachable() })
    expect((await ask(app.base + path)).status).toBe(404)
  },
)

it('A27: gives Next not even its own files, which come from memory', async () => {
  app = await runApp({ next: () => expect.unreachable() })
  expect((await ask(`${app.base}/_next/static/a.js`)).status).toBe(404)
})

it('A16: says that answers of the REST API go with a session, also where Next says something else', async () => {
  app = await runApp({
    next: (_request, response) => {
      response.setHeader('vary', ['rsc', 'x'])
      response.writeHead(200).end('{}')
    },
  })
  const { headers } = await ask(`${app.base}/api/products`)
  expect(headers.vary?.split(/, */)).toEqual(expect.arrayContaining(['rsc', 'x', 'Cookie']))
})

it('limits the REST API', async () => {
  app = await runApp({ next: echo, rates: { api: 2 } })
  const statuses = []
  for (let i = 0; i < 3; i += 1) statuses.push((await ask(`${app.base}/api/products`)).status)
  expect(statuses).toEqual([200, 200, 429])
})

it('lets nothing run in what the REST API sends', async () => {
  app = await runApp({ next: echo })
  const { headers } = await ask(`${app.base}/api/media/file/x.svg`)
  expect(headers['content-security-policy']).toContain("default-src 'none'")
  expect(headers['content-security-policy']).not.toContain('script-src')
})

it.each([
  '/api/users/%6cogin',
  '/api/users/./login',
  '/api/users//login',
  '/api/x/../users/login',
  '/api/users%2flogin',
  '/api/users/%2e/login',
])('%s is refused: it would slip past the limit on signing in', (address) => {
  expect(isDisguised(address)).toBe(true)
})

it.each([
  '/api/users/login',
  '/api/products?where[slug][equals]=a%2fb',
  '/admin/',
  '/api/media/file/een%20plaatje.png',
  '/_next/static/a.b.js',
])('%s is an honest address', (address) => {
  expect(isDisguised(address)).toBe(false)
})
