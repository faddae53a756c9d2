import { afterEach, describe, expect, it } from 'vitest'
import { type Running, runApp } from '#tests/fixtures/server/app.ts'
import { ask } from '#tests/fixtures/server/ask.ts'

let app: Running
afterEach(() => app.close())

const JSON_BODY = { 'content-type': 'application/json' }

describe('a page that is posted to', () => {
  it('gets what was sent along, and is kept nowhere', async () => {
    app = await runApp()
    const { status, headers, body } = await send('{"answers":{"auto":"ja"}}')
    expect([status, headers['cache-control']]).toEqual([200, 'no-store'])
    expect(JSON.parse(body.toString())).toEqual({ got: { answers: { auto: 'ja' } } })
  })

  it('may be asked by a page of any site', async () => {
    app = await runApp()
    const before = await ask(`${app.base}/open/v1/plan`, { method: 'OPTIONS', headers: { origin: 'https://a.nl' } })
    expect(before.status).toBe(204)
    expect(before.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': 'Content-Type',
    })
    expect((await send('{}', { origin: 'https://a.nl' })).headers['access-control-allow-origin']).toBe('*')
  })

  it.each([
    [400, '{"answers":', JSON_BODY],
    [415, 'auto=ja', { 'content-type': 'application/x-www-form-urlencoded' }],
    [413, JSON.stringify({ a: 'x'.repeat(200_000) }), JSON_BODY],
  ])('answers with a problem and status %d to what it cannot read', async (expected, body, headers) => {
    app = await runApp()
    const { status, headers: answered, body: said } = await send(body, headers)
    expect(status).toBe(expected)
    expect(answered['content-type']).toContain('application/problem+json')
    expect(JSON.parse(said.toString()).status).toBe(expected)
  })

  it.each(['GET', 'PUT', 'DELETE'])('does not know %s', async (method) => {
    app = await runApp()
    const { status, headers } = await ask(`${app.base}/open/v1/plan`, { method })
    expect([status, headers.allow]).toEqual([405, 'POST, OPTIONS'])
  })

  it('leaves nothing of what was sent in the log', async () => {
    app = await runApp()
    await send('{"answers":{"auto":"geheim"}}')
    await send('{"answers":"geheim')
    expect(app.logged()).toContain('/open/v1/plan')
    expect(app.logged()).not.toContain('geheim')
  })
})

const send = (body: string, headers: Record<string, string> = {}) =>
  ask(`${app.base}/open/v1/plan`, { method: 'POST', body, headers: { ...JSON_BODY, ...headers } })
