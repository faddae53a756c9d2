import type { RequestListener } from 'node:http'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { EDITOR, echo, type Running, runApp } from '#tests/fixtures/server/app.ts'
import { ask, sendRaw } from '#tests/fixtures/server/ask.ts'
import type { Requester } from './requester.ts'

let app: Running
afterEach(() => app.close())

const ACTION = {
  'next-action': '40a474dac8a4736bfc045ebbbe3256e9096293a35f',
  'content-type': 'text/plain;charset=UTF-8',
}
const BODY = '[{"name":"constructor","args":{}}]'
const nobody = async () => null
const unreachable = () => expect.unreachable('Next must not see this')

describe('A3: a server action', () => {
  it.each(['/admin', '/admin/login', '/admin/collections/products', '/admin/reset/x', '/admin/'])(
    'without a session is refused on %s, before Next',
    async (path) => {
      app = await runApp({ next: unreachable, findRequester: nobody })
      const { status, body } = await ask(app.base + path, { method: 'POST', headers: ACTION, body: BODY })
      expect([status, JSON.parse(body.toString())]).toEqual([
        403,
        { errors: [{ message: expect.stringContaining('niet aangemeld') }] },
      ])
    },
  )

  it('of somebody without rights for the admin is refused too', async () => {
    app = await runApp({ next: unreachable, findRequester: async () => ({ ...EDITOR, isEditor: false }) })
    expect((await ask(`${app.base}/admin`, { method: 'POST', headers: ACTION, body: BODY })).status).toBe(403)
  })

  it('of an editor goes on, with its body', async () => {
    app = await runApp({ next: echo })
    const { body } = await ask(`${app.base}/admin`, { method: 'POST', headers: ACTION, body: BODY })
    expect(body.toString()).toBe(`POST /admin ${BODY}`)
  })

  it('has a header of its own: nothing else is sent to a page of the admin, by nobody and by no editor', async () => {
    for (const findRequester of [nobody, async () => EDITOR]) {
      app = await runApp({ next: unreachable, findRequester })
      expect((await ask(`${app.base}/admin`, { method: 'POST', body: BODY })).status).toBe(405)
      await app.close()
    }
  })

  it('is nothing on other pages', async () => {
    app = await runApp({ next: unreachable })
    for (const path of ['/', '/producten/paspoort', '/kcc', '/healthz']) {
      expect((await ask(app.base + path, { method: 'POST', headers: ACTION, body: BODY })).status, path).not.toBe(200)
    }
  })
})

describe('A3, A27: nobody', () => {
  it.each([
    ['GET', '/api/products'],
    ['GET', '/api/payload-migrations'],
    ['GET', '/api/media/file/x.png'],
    ['GET', '/api/users/constructor'],
    ['GET', '/api/__proto__'],
    ['POST', '/api/users/verify/x'],
    ['POST', '/api/users/first-register'],
    ['POST', '/api/users/unlock'],
    ['POST', '/api/media'],
    ['PATCH', '/api/users/1'],
    ['OPTIONS', '/api/products'],
    ['GET', '/api/users/login'],
    ['POST', '/api/users/login/x'],
  ])('gets no answer of Payload to %s %s', async (method, path) => {
    app = await runApp({ next: unreachable, findRequester: nobody })
    const { status, headers } = await ask(app.base + path, { method })
    expect([status, headers['content-type']]).toEqual([403, 'application/json; charset=utf-8'])
  })

  it.each(['TRACE', 'PROPFIND', 'PURGE'])('nor anybody else gets one to the method %s', async (method) => {
    for (const findRequester of [nobody, async () => EDITOR]) {
      app = await runApp({ next: unreachable, findRequester })
      for (const path of ['/api/products', '/admin'])
        expect((await ask(app.base + path, { method })).status, path).toBe(405)
      await app.close()
    }
  })

  it.each(['login', 'forgot-password', 'reset-password'])('can ask for %s', async (call) => {
    app = await runApp({ next: echo, findRequester: nobody })
    const headers = { 'content-type': 'application/json' }
    const { body } = await ask(`${app.base}/api/users/${call}`, { method: 'POST', headers, body: '{"email":"a@x.nl"}' })
    expect(body.toString()).toBe(`POST /api/users/${call} {"email":"a@x.nl"}`)
  })

  it('hears that he is nobody, without Payload', async () => {
    app = await runApp({ next: unreachable, findRequester: nobody })
    const { status, body } = await ask(`${app.base}/api/users/me?depth=0`)
    expect([status, JSON.parse(body.toString())]).toEqual([200, { user: null }])
  })

  it.each([
    ['/admin/collections/products?page=2', '/admin/login?redirect=%2Fadmin%2Fcollections%2Fproducts%3Fpage%3D2'],
    ['/admin/te-beoordelen?_rsc=1x', '/admin/login?redirect=%2Fadmin%2Fte-beoordelen'],
    ['/admin', '/admin/login'],
    ['/admin/', '/admin/login'],
    ['/admin?redirect=//evil.example', '/admin/login?redirect=%2Fadmin%3Fredirect%3D%252F%252Fevil.example'],
  ])('is led to the sign-in page from %s', async (path, location) => {
    app = await runApp({ next: unreachable, findRequester: nobody })
    const { status, headers } = await ask(app.base + path)
    expect([status, headers.location]).toEqual([303, location])
  })

  it.each(['/admin/login?redirect=%2Fadmin', '/admin/forgot', '/admin/reset/0123abc', '/admin/logout'])(
    'gets the page %s',
    async (path) => {
      app = await runApp({ next: echo, findRequester: nobody })
      expect((await ask(app.base + path)).status).toBe(200)
    },
  )

  it('is nobody to Payload too: no token comes through that was not believed here', async () => {
    app = await runApp({
      next: (request, response) => response.end(JSON.stringify(request.headers)),
      findRequester: nobody,
    })
    const cookie = 'payload-lng=nl; payload-token=a.b.c; __Host-payload-token=a.b.c; theme=dark'
    const { body } = await ask(`${app.base}/admin/login`, { headers: { cookie, authorization: 'JWT a.b.c' } })
    const { cookie: kept, authorization } = JSON.parse(body.toString())
    expect([kept, authorization]).toEqual(['payload-lng=nl; theme=dark', undefined])
  })

  it('is answered in his language', async () => {
    app = await runApp({ next: unreachable, findRequester: nobody })
    const { body } = await ask(`${app.base}/api/products`, { headers: { 'accept-language': 'en' } })
    expect(body.toString()).toContain('not signed in')
  })
})

describe('A27: an editor', () => {
  it.each([
    ['POST', '/api/users/verify/x', 404],
    ['GET', '/api/payload-migrations', 404],
    ['GET', '/api/payload-jobs/versions', 404],
    ['GET', '/api/constructor', 404],
    ['GET', '/api/__proto__', 404],
    ['GET', '/api/products?where[title][near]=1,2,3', 400],
    ['GET', '/api/products/count?where%5Bor%5D%5B0%5D%5Btitle%5D%5Bwithin%5D%5B%5D=1', 400],
    ['GET', '/api/products?where=x', 400],
  ])('gets no 5xx for %s %s', async (method, path, expected) => {
    app = await runApp({ next: unreachable })
    expect((await ask(app.base + path, { method })).status).toBe(expected)
  })

  it.each(['/api/products?where[title][equals]=near', '/api/products?where[and][0][all.x][in]=a', '/api/products'])(
    'asks for %s',
    async (path) => {
      app = await runApp({ next: echo })
      expect((await ask(app.base + path)).status).toBe(200)
    },
  )
})

describe('A4: a body of nobody', () => {
  it('is not read: the answer comes while it is still on its way, and the connection ends', async () => {
    app = await runApp({ next: unreachable, findRequester: nobody })
    for (const head of [
      'POST /api/media HTTP/1.1\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 9900000',
      'POST /admin HTTP/1.1\r\nNext-Action: x\r\nContent-Length: 34',
      'GET /admin/x HTTP/1.1\r\nContent-Length: 34',
    ]) {
      const answer = await sendRaw(app.base, `${head}\r\nHost: x\r\n\r\nbegin`)
      expect(answer).toMatch(/^HTTP\/1.1 (403|303) /)
      expect(answer).toMatch(/\r\nConnection: close\r\n/)
    }
  })
})

describe('A4: an upload', () => {
  const as = (id: string, role: string): Requester => ({
    user: { ...EDITOR.user, id, roles: [role] } as Requester['user'],
    isEditor: true,
  })
  const upload = {
    method: 'POST',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    body: 'x'.repeat(1000),
  }

  it.each([
    ['POST', '/api/media', 'kennisredacteur'],
    ['POST', '/api/media/', 'medewerker'],
    ['PATCH', '/api/media/1', 'redacteur'],
  ])('is refused before it is read: %s %s by a %s', async (method, path, role) => {
    app = await runApp({ next: unreachable, findRequester: async () => as('1', role) })
    const head = `${method} ${path} HTTP/1.1\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 9900000`
    expect(await sendRaw(app.base, `${head}\r\nHost: x\r\n\r\nbegin`)).toMatch(/^HTTP\/1.1 403 /)
  })

  it('is one at a time for each person, and few for all together', async () => {
    const open: (() => void)[] = []
    const next: RequestListener = (_request, response) => void open.push(() => response.end())
    app = await runApp({ next, findRequester: async ({ authorization = '' }) => as(authorization, 'redacteur') })
    const answers = ['a', 'a', 'a', 'b', 'c', 'd'].map((authorization) =>
      ask(`${app.base}/api/media`, { ...upload, headers: { ...upload.headers, authorization } }),
    )
    let most = 0
    for (let done = 0; done < answers.length; done += 1) {
      await vi.waitFor(() => expect(open.length).toBeGreaterThan(0))
      await Promise.race([vi.waitFor(() => expect(open).toHaveLength(3)), answers[answers.length - 1]]).catch(
        () => null,
      )
      most = Math.max(most, open.length)
      open.shift()?.()
    }
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200])
    expect(most).toBe(3)
  })
})

describe('A16: all of the REST API', () => {
  it('is kept by nobody, refusals and errors too', async () => {
    app = await runApp({ next: (_request, response) => response.end('{}') })
    const headers = { 'content-type': 'multipart/mixed' }
    const asked = [
      await ask(`${app.base}/api/products`),
      await ask(`${app.base}/api/users/login`, { method: 'POST', body: '{}' }),
      await ask(`${app.base}/api/products`, { method: 'POST', headers, body: 'x' }),
      await ask(`${app.base}/api/products`, { method: 'TRACE' }),
      await ask(`${app.base}/api/%70roducts`),
    ]
    await app.close()
    app = await runApp({ next: unreachable, findRequester: nobody, rates: { api: 2 } })
    for (let i = 0; i < 3; i += 1) asked.push(await ask(`${app.base}/api/${i === 1 ? 'users/me' : 'products'}`))
    expect(asked.map(({ status }) => status)).toEqual([200, 200, 400, 405, 400, 403, 200, 429])
    for (const answer of asked) {
      expect([answer.status, answer.headers['cache-control']]).toEqual([answer.status, 'no-store'])
      // An unknown method is refused before any routing.
      if (answer.status === 405) continue
      expect([answer.status, answer.headers.vary]).toEqual([answer.status, expect.stringContaining('Cookie')])
    }
  })
})
