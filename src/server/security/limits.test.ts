import { afterEach, describe, expect, it } from 'vitest'
import { type Running, runApp } from '#tests/fixtures/server/app.ts'
import { ask } from '#tests/fixtures/server/ask.ts'

let app: Running
afterEach(() => app.close())

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
      headers: { 'content-type': 'multipart/form-data; boundary=x', authorization: 'JWT x' },
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
    expect(data.headers['access-control-allow-origin']).toBe('*')
  })

  it('nobody a page from the cache', async () => {
    app = await runApp({ rates: { page: 3 } })
    for (let i = 0; i < 10; i += 1) expect((await ask(`${app.base}/`)).status).toBe(200)
  })
})
