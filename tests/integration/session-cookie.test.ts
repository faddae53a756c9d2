import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Snapshot } from '#src/answers/snapshot/snapshot.ts'
import { ask } from '../fixtures/server/ask.ts'
import { openTestApp, type TestApp } from '../helpers/app.ts'
import { openTestDatabase, openTestSnapshot, type TestDatabase } from '../helpers/payload.ts'
import { emailOf, PASSWORD } from '../helpers/users.ts'

const SITE = 'https://www.example.nl'
const OURS = /^__Host-payload-token=[^;]*; Expires=[^;]+; Path=\/; Secure; HttpOnly; SameSite=Lax$/

let database: TestDatabase
let snapshot: Snapshot
let app: TestApp

beforeAll(async () => {
  process.env.SITE_URL = SITE
  database = await openTestDatabase()
  snapshot = await openTestSnapshot(database)
  app = await openTestApp({ database, snapshot, siteUrl: SITE, api: true })
})
afterAll(async () => {
  await app.close()
  await snapshot.close()
  await database.close()
  delete process.env.SITE_URL
})

const post = (path: string, headers: object, body = '') =>
  ask(app.base + path, { method: 'POST', headers: { 'sec-fetch-site': 'same-origin', ...headers }, body })
const JSON_TYPE = { 'content-type': 'application/json' }
const FORM_TYPE = { 'content-type': 'application/x-www-form-urlencoded' }
const CREDENTIALS = { email: emailOf('redacteur'), password: PASSWORD }
const login = () => post('/api/users/login', JSON_TYPE, JSON.stringify(CREDENTIALS))
const cookieOf = ({ headers }: Awaited<ReturnType<typeof ask>>) => headers['set-cookie']?.[0] ?? ''

it('A14: every door that sets the cookie of a session sets it for this host and for TLS alone', async () => {
  const { payload } = database
  const desk = new URLSearchParams(CREDENTIALS).toString()
  const cookie = cookieOf(await login()).split(';')[0]
  const token = await payload.forgotPassword({ collection: 'users', data: CREDENTIALS, disableEmail: true })
  const reset = JSON.stringify({ token, password: 'nog-een-heel-lang-wachtwoord' })
  const answers = {
    login: await login(),
    desk: await post('/kcc/inloggen', FORM_TYPE, desk),
    'refresh-token': await post('/api/users/refresh-token', { cookie }),
    logout: await post('/api/users/logout', { cookie }),
    'sign out at the desk': await post('/kcc/uitloggen', { cookie }),
    'reset-password': await post('/api/users/reset-password', JSON_TYPE, reset),
  }
  for (const [door, answer] of Object.entries(answers)) expect(cookieOf(answer), door).toMatch(OURS)
})

it('A14: one session opens the admin and the desk, under the new name alone', async () => {
  const made = await database.payload.login({
    collection: 'users',
    data: { ...CREDENTIALS, email: emailOf('eindredacteur') },
  })
  const see = async (name: string) => {
    const headers = { cookie: `${name}=${made.token}`, 'sec-fetch-site': 'same-origin' }
    const [api, desk] = await Promise.all(['/api/users/me', '/kcc'].map((path) => ask(app.base + path, { headers })))
    return [Boolean(JSON.parse(String(api?.body)).user), desk?.status]
  }
  expect(await see('__Host-payload-token')).toEqual([true, 200])
  expect(await see('payload-token')).toEqual([false, 303])
})

const MULTIPART = { 'content-type': 'multipart/form-data; boundary=b' }
const payloadPart = (data: object) =>
  `--b\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n${JSON.stringify(data)}\r\n--b--\r\n`

it.each([
  ['says so', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
  ['is a neighbour', { 'sec-fetch-site': 'same-site' }],
  ['says only where it comes from', { 'sec-fetch-site': undefined, origin: 'https://evil.example' }],
  ['says nothing, as no browser does', { 'sec-fetch-site': undefined }],
])('A23: a form of another site that %s signs nobody in, and does nothing else with accounts', async (_how, from) => {
  const headers = Object.fromEntries(Object.entries({ ...MULTIPART, ...from }).filter(([, value]) => value))
  for (const path of ['login', 'logout', 'refresh-token', 'forgot-password', 'reset-password', 'unlock']) {
    const answer = await ask(`${app.base}/api/users/${path}`, {
      method: 'POST',
      headers,
      body: payloadPart(CREDENTIALS),
    })
    expect([answer.status, answer.headers['set-cookie']], path).toEqual([403, undefined])
  }
})

it('A23: a program signs in with JSON, and the admin with its own form', async () => {
  const headers = { ...JSON_TYPE, 'sec-fetch-site': undefined }
  const { 'sec-fetch-site': _, ...program } = headers
  const body = JSON.stringify({ ...CREDENTIALS, email: emailOf('kennisredacteur') })
  expect((await ask(`${app.base}/api/users/login`, { method: 'POST', headers: program, body })).status).toBe(200)
  const own = await post('/api/users/login', { ...MULTIPART, origin: SITE }, payloadPart(JSON.parse(body)))
  expect(own.status).toBe(200)
})
