import { afterEach, describe, expect, it } from 'vitest'
import { type Running, runApp, STAFF } from '#tests/fixtures/server/app.ts'
import { ask } from '#tests/fixtures/server/ask.ts'

let app: Running
afterEach(() => app.close())

const OWN_FORM = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }
const signedIn = { whoIs: async () => STAFF }

describe('the desk', () => {
  it('asks who is not signed in to sign in, and remembers where to', async () => {
    app = await runApp()
    const { status, headers } = await ask(`${app.base}/kcc/producten/paspoort?q=1`)
    expect([status, headers.location]).toEqual([303, '/kcc/inloggen?next=%2Fkcc%2Fproducten%2Fpaspoort%3Fq%3D1'])
    expect(headers['cache-control']).toBe('no-store')
  })

  it('is shown to staff and kept nowhere', async () => {
    app = await runApp({ staff: signedIn })
    for (const path of ['/kcc', '/kcc', '/kcc/producten/paspoort']) {
      const { status, headers } = await ask(app.base + path)
      expect([status, headers['cache-control']]).toEqual([200, 'no-store'])
    }
  })

  it('sends who is signed in already past the sign-in page', async () => {
    app = await runApp({ staff: signedIn })
    const { status, headers } = await ask(`${app.base}/kcc/inloggen?next=/kcc/producten/paspoort`)
    expect([status, headers.location]).toEqual([303, '/kcc/producten/paspoort'])
  })
})

describe('signing in', () => {
  it('sets the cookie and goes where one wanted to be', async () => {
    const seen: unknown[] = []
    app = await runApp({
      staff: {
        signIn: async (given) => {
          seen.push(given)
          return 'payload-token=abc; HttpOnly'
        },
      },
    })
    const { status, headers } = await signIn({ email: 'sanne@example.nl', password: 'p&w', next: '/kcc/producten/x' })
    expect([status, headers.location]).toEqual([303, '/kcc/producten/x'])
    expect(headers['set-cookie']).toEqual(['payload-token=abc; HttpOnly'])
    expect(seen).toEqual([{ email: 'sanne@example.nl', password: 'p&w', network: '127.0.0.1' }])
  })

  it('shows the form again when it is not right', async () => {
    app = await runApp()
    const { headers, body } = await signIn({ email: 'sanne@example.nl', password: 'x', next: '//evil.example' })
    expect(headers['set-cookie']).toBeUndefined()
    expect(body.toString()).not.toContain('evil')
    expect(body.toString()).toContain('true')
  })

  it.each([
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
    [{ origin: 'https://evil.example' }],
    [{ origin: 'null' }],
    [{}],
  ])('is refused from elsewhere: %j', async (from) => {
    app = await runApp({ staff: { signIn: async () => expect.unreachable() } })
    const type = { 'content-type': 'application/x-www-form-urlencoded' }
    for (const path of ['/kcc/inloggen', '/kcc/uitloggen', '/kcc/account']) {
      expect((await ask(app.base + path, { method: 'POST', body: 'a=b', headers: { ...type, ...from } })).status).toBe(
        403,
      )
    }
  })

  it('is allowed from an older browser that only says its origin', async () => {
    app = await runApp()
    const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://www.example.nl' }
    expect((await ask(`${app.base}/kcc/inloggen`, { method: 'POST', body: 'a=b', headers })).status).not.toBe(403)
  })

  it('is refused from a site that only names itself in the request', async () => {
    app = await runApp({ staff: { signIn: async () => expect.unreachable() } })
    const type = { 'content-type': 'application/x-www-form-urlencoded' }
    const headers = { ...type, origin: 'http://evil.example', host: 'evil.example' }
    expect((await ask(`${app.base}/kcc/inloggen`, { method: 'POST', body: 'a=b', headers })).status).toBe(403)
  })

  it('is limited for each account', async () => {
    app = await runApp({ rates: { signIn: 2 } })
    const statuses = []
    for (const email of ['a@x.nl', 'A@x.nl ', 'a@x.nl', 'b@x.nl']) {
      statuses.push((await signIn({ email, password: 'x' })).status)
    }
    expect(statuses.map((status) => status === 429)).toEqual([false, false, true, false])
  })

  it('is limited for all accounts together', async () => {
    app = await runApp({ rates: { signInPerAddress: 2 } })
    const statuses = []
    for (const email of ['a@x.nl', 'b@x.nl', 'c@x.nl']) statuses.push((await signIn({ email, password: 'x' })).status)
    expect(statuses.at(-1)).toBe(429)
  })
})

describe('the account page', () => {
  it('is for who is signed in, and shows the own sessions', async () => {
    app = await runApp()
    const { status, headers } = await ask(`${app.base}/kcc/account`)
    expect([status, headers.location]).toEqual([303, '/kcc/inloggen?next=%2Fkcc%2Faccount'])
    await app.close()
    const sessions = [{ id: 'a', begun: '', extended: '', ends: '', isThisOne: true }]
    app = await runApp({ staff: { whoIs: async () => ({ ...STAFF, sessions }) } })
    const { body } = await ask(`${app.base}/kcc/account?beeindigd=2`)
    expect(JSON.parse(body.toString())).toEqual({ sessions, ended: 2 })
  })

  it.each([
    ['sessie=a', { id: 'a', others: false }],
    ['andere=ja', { id: '', others: true }],
  ])('ends what is asked with %s, and says how many', async (form, asked) => {
    const seen: unknown[] = []
    const endSessions = async (_user: unknown, what: unknown) => seen.push(what)
    app = await runApp({ staff: { ...signedIn, endSessions } })
    const { status, headers } = await ask(`${app.base}/kcc/account`, { method: 'POST', headers: OWN_FORM, body: form })
    expect([status, headers.location, seen]).toEqual([303, '/kcc/account?beeindigd=1', [asked]])
  })
})

describe('signing out', () => {
  it('is a form, never a link', async () => {
    app = await runApp({ staff: signedIn })
    expect((await ask(`${app.base}/kcc/uitloggen`)).status).toBe(405)
    const { status, headers } = await ask(`${app.base}/kcc/uitloggen`, { method: 'POST', headers: OWN_FORM })
    expect([status, headers.location]).toEqual([303, '/kcc/inloggen'])
    expect(headers['set-cookie']).toEqual(['payload-token='])
  })
})

function signIn(form: Record<string, string>) {
  const body = new URLSearchParams(form).toString()
  return ask(`${app.base}/kcc/inloggen`, { method: 'POST', body, headers: OWN_FORM })
}
