import { afterEach, describe, expect, it } from 'vitest'
import { type Running, runApp } from '#tests/fixtures/server/app.ts'
import { ask } from '#tests/fixtures/server/ask.ts'

const TLS = 'https://www.example.nl'
const SET = 'payload-token=abc; Expires=Tue, 01 Dec 2026 10:00:00 GMT; Path=/; Domain=example.nl; HttpOnly=true'

let app: Running
afterEach(() => app.close())

describe('A14: the cookie of a session behind TLS', () => {
  it('leaves under a name that a browser keeps to this host and to TLS, whoever sets it', async () => {
    app = await runApp({
      siteUrl: TLS,
      next: (_request, response) => response.setHeader('Set-Cookie', ['payload-lng=nl; Path=/', SET]).end(),
    })
    const { headers } = await ask(`${app.base}/api/users/me`)
    expect(headers['set-cookie']).toEqual([
      'payload-lng=nl; Path=/',
      '__Host-payload-token=abc; Expires=Tue, 01 Dec 2026 10:00:00 GMT; Path=/; Secure; HttpOnly; SameSite=Lax',
    ])
  })

  it('comes in under that name only: one without it was put there by somebody else', async () => {
    app = await runApp({ siteUrl: TLS, next: (request, response) => response.end(request.headers.cookie) })
    const sent = 'payload-token=theirs; payload-lng=nl;payload-token = theirs; __Host-payload-token=ours'
    const { body } = await ask(`${app.base}/api/users/me`, { headers: { cookie: sent } })
    expect(body.toString()).toBe('payload-lng=nl; payload-token=ours')
  })

  it('keeps its own name on one’s own machine, without TLS', async () => {
    app = await runApp({
      next: (request, response) => response.setHeader('Set-Cookie', SET).end(request.headers.cookie),
    })
    const { headers, body } = await ask(`${app.base}/api/users/me`, { headers: { cookie: 'payload-token=ours' } })
    expect([headers['set-cookie'], body.toString()]).toEqual([[SET], 'payload-token=ours'])
  })
})
