import { afterEach, describe, expect, it } from 'vitest'
import { type Running, runApp } from '#tests/fixtures/server/app.ts'
import { ask } from '#tests/fixtures/server/ask.ts'
import { HttpError } from './http-error.ts'

let app: Running
afterEach(() => app.close())

describe('what is not there', () => {
  it.each([
    ['/niets', 'nl'],
    ['/producten/weg', 'nl'],
    ['/en/niets', 'en'],
    ['/enquete', 'nl'],
    ['/kcc/niets', 'nl'],
  ])('is a page for a person: %s', async (path, locale) => {
    app = await runApp()
    const { status, body, headers } = await ask(app.base + path, { headers: { accept: 'text/html,*/*;q=0.8' } })
    expect([status, body.toString()]).toEqual([404, `<h1>${locale} 404</h1>`])
    expect(headers['cache-control']).toBe('no-store')
  })

  it.each([
    ['/open/v1/niets', '*/*'],
    ['/api/niets', '*/*'],
    ['/producten/weg', 'application/json'],
    ['/niets', 'application/problem+json'],
  ])('is a problem for a machine: %s', async (path, accept) => {
    app = await runApp()
    const { status, headers, body } = await ask(app.base + path, { headers: { accept } })
    expect(status).toBe(404)
    expect(headers['content-type']).toContain('application/problem+json')
    expect(JSON.parse(body.toString())).toMatchObject({ status: 404 })
  })

  it('A3: costs nothing where it is a picture: there is one page for all of them', async () => {
    let made = 0
    const errorPage = () => {
      made += 1
      return { status: 404 as const, contentType: 'text/html; charset=utf-8', body: '<h1>404</h1>' }
    }
    app = await runApp({ errorPage })
    const headers = { accept: 'text/html' }
    for (let n = 0; n < 5; n++) expect((await ask(`${app.base}/media/${n}.png`, { headers })).status).toBe(404)
    expect(made).toBe(1)
  })

  it('is the admin, where it is off', async () => {
    app = await runApp()
    expect((await ask(`${app.base}/admin`)).status).toBe(404)
    expect((await ask(`${app.base}/api/users`)).status).toBe(404)
  })
})

describe('an error inside', () => {
  const broken = () => {
    throw new Error('geheim van jan@example.nl at /srv/app')
  }

  it('is told without what went wrong', async () => {
    app = await runApp({ pages: { '/stuk': broken } })
    const { status, body } = await ask(`${app.base}/stuk?naam=jan`)
    expect([status, body.toString()]).toEqual([500, '<h1>nl 500</h1>'])
    expect(app.logged()).toContain('request failed')
    expect(app.logged()).not.toContain('jan')
  })

  it('has its own number when it is ours to give', async () => {
    const away = () => {
      throw new HttpError(503)
    }
    app = await runApp({ pages: { '/weg': away } })
    expect((await ask(`${app.base}/weg`)).status).toBe(503)
  })
})
