import { afterEach, describe, expect, it } from 'vitest'
import { type Running, runApp } from '#tests/fixtures/server/app.ts'
import { ask } from '#tests/fixtures/server/ask.ts'

let app: Running
afterEach(() => app.close())

describe('the log', () => {
  it('says which page, how it went and how long it took', async () => {
    app = await runApp()
    const { headers } = await ask(`${app.base}/producten/paspoort`)
    const line = JSON.parse(app.logged())
    expect(line).toMatchObject({ method: 'GET', page: '/producten/:slug', status: 200, id: headers['x-request-id'] })
    expect(line.ms).toBeGreaterThanOrEqual(0)
  })

  it('says nothing about the one who asked', async () => {
    app = await runApp()
    const personal = {
      cookie: 'payload-token=koekje',
      'user-agent': 'Mijn telefoon',
      referer: 'https://example.nl/jan',
    }
    const headers = { ...personal, 'x-forwarded-for': '203.0.113.7' }
    for (const path of [
      '/zoeken?q=jan@example.nl',
      '/jan@example.nl',
      '/brief/123456782',
      '/plan/geheime-code',
      '/plan/geheime-code/bestaat-niet',
      '/kcc/plan/geheime-code/',
      '/PLAN/geheime-code',
      '/gebeurtenissen/scheiden/vragen/geheim-antwoord',
      '/codes/00ZK-Z9MN-0813',
      '/planx/00zk-z9mn-0813',
      '/a%20b',
    ]) {
      await ask(app.base + path, { headers })
    }
    const body = 'email=jan%40example.nl&password=geheim'
    await ask(`${app.base}/kcc/inloggen`, {
      method: 'POST',
      body,
      headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded', origin: 'http://www.example.nl' },
    })
    expect(app.logged().split('\n').filter(Boolean)).toHaveLength(12)
    for (const word of [
      'jan',
      'q=',
      '123456782',
      'geheim',
      'koekje',
      'telefoon',
      '203.0',
      '127.0.0.1',
      'a b',
      '%20',
      '0813"',
    ]) {
      expect(app.logged(), word).not.toContain(word)
    }
  })
})
