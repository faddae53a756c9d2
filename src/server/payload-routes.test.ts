import type { RequestListener } from 'node:http'
import { afterEach, expect, it } from 'vitest'
import { type Running, runApp } from './app.fixture.ts'
import { isDisguised } from './payload-routes.ts'
import { accountIn } from './replay.ts'
import { ask } from './testing.ts'

let app: Running | undefined
afterEach(async () => {
  await app?.close()
  app = undefined
})

/** Reads the body itself, as Next does, and tells what it got. */
const echo: RequestListener = async (request, response) => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  response.end(`${request.method} ${request.url} ${Buffer.concat(chunks)}`)
}

it('hands a sign-in to Payload whole, after having looked whose it is', async () => {
  app = await runApp({ next: echo })
  const { body } = await login('{"email":"a@x.nl","password":"p"}')
  expect(body.toString()).toBe('POST /api/users/login?depth=0 {"email":"a@x.nl","password":"p"}')
})

it('limits signing in for each account, however its address is written', async () => {
  app = await runApp({ next: echo, rates: { signIn: 2 } })
  const statuses = []
  for (const email of ['a@x.nl', 'A@X.NL', '\\u0061@x.nl', 'b@x.nl']) {
    statuses.push((await login(`{"email":"${email}","password":"p"}`)).status)
  }
  expect(statuses).toEqual([200, 200, 429, 200])
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
  ['application/json', '{"email":"a@x.nl"}', 'a@x.nl'],
  ['application/x-www-form-urlencoded', 'password=x&email=a%40x.nl', 'a@x.nl'],
  [
    'multipart/form-data; boundary=b',
    '--b\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{"email":"a@x.nl","password":"p"}\r\n--b--\r\n',
    'a@x.nl',
  ],
  ['application/json', 'rubbish', null],
  ['application/json', 'null', null],
  ['application/json', '{"email":{"$ne":""}}', null],
])('finds the account in %s', (type, body, expected) => {
  expect(accountIn(Buffer.from(body), type)).toBe(expected)
})

function login(body: string) {
  const headers = { 'content-type': 'application/json' }
  return ask(`${app?.base}/api/users/login?depth=0`, { method: 'POST', headers, body })
}

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
