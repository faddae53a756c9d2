import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createFindRequester, type FindRequester } from '#src/server/security/requester.ts'
import { openTestDatabase, type TestDatabase } from '../helpers/payload.ts'
import { emailOf, PASSWORD } from '../helpers/users.ts'

let database: TestDatabase
let findRequester: FindRequester
let token: string

beforeAll(async () => {
  database = await openTestDatabase()
  findRequester = createFindRequester({ payload: () => database.payload })
  token = await signIn('redacteur')
})
afterAll(() => database.close())

/** Of the site, as the settings of a test have it. */
const ORIGIN = 'http://127.0.0.1:3000'

describe('who asks', () => {
  it.each([
    ['a header', () => ({ authorization: `JWT ${token}` })],
    ['a bearer', () => ({ authorization: `Bearer ${token}` })],
    ['a cookie of a page of ours', () => ({ cookie: `a=b; payload-token=${token}`, 'sec-fetch-site': 'same-origin' })],
    ['a cookie of a form of ours', () => ({ cookie: `payload-token=${token}`, origin: ORIGIN })],
  ])('is known by %s', async (_what, headers) => {
    expect(await findRequester(headers())).toMatchObject({ user: { email: 'redacteur@example.nl' }, isEditor: true })
  })

  it('may be staff without rights for the admin', async () => {
    const authorization = `JWT ${await signIn('medewerker')}`
    expect(await findRequester({ authorization })).toMatchObject({ isEditor: false })
  })

  it.each([
    ['a cookie from another site', () => ({ cookie: `payload-token=${token}`, origin: 'https://evil.example' })],
    ['a cookie on a cross-site request', () => ({ cookie: `payload-token=${token}`, 'sec-fetch-site': 'cross-site' })],
    ['a cookie of a program', () => ({ cookie: `payload-token=${token}` })],
    ['a changed token', () => ({ authorization: `JWT ${token.slice(0, -2)}xx` })],
    ['A28: a token with another algorithm', () => ({ authorization: `JWT ${signed('HS512')}` })],
    [
      'A28: a token with another algorithm in a cookie',
      () => ({ cookie: `payload-token=${signed('HS384')}`, origin: ORIGIN }),
    ],
    ['A28: a token without a signature', () => ({ authorization: `JWT ${signed('none')}` })],
    ['rubbish', () => ({ authorization: 'JWT x' })],
    ['a token without end', () => ({ authorization: `JWT ${token}${'x'.repeat(100_000)}` })],
  ])('is nobody with %s', async (_what, headers) => {
    expect(await findRequester(headers())).toBeNull()
  })

  it('is nobody once signed out', async () => {
    const again = await signIn('redacteur')
    const authorization = `JWT ${again}`
    expect(await findRequester({ authorization })).not.toBeNull()
    const [, body = ''] = again.split('.')
    const { id } = JSON.parse(Buffer.from(body, 'base64url').toString())
    await database.payload.update({ collection: 'users', id, data: { sessions: [] } })
    expect(await findRequester({ authorization })).toBeNull()
  })

  it('A3: costs no look at the database without a token that we signed', async () => {
    const find = vi.spyOn(database.payload, 'findByID')
    const headers = [
      {},
      { cookie: 'theme=dark' },
      { authorization: 'JWT x.y.z' },
      { authorization: `JWT ${signed('HS256', 'another secret')}` },
      { cookie: `payload-token=${signed('HS512')}`, origin: ORIGIN },
    ]
    for (const given of headers) await findRequester(given)
    expect(find).not.toHaveBeenCalled()
    find.mockRestore()
  })
})

async function signIn(role: string): Promise<string> {
  const signedIn = await database.payload.login({
    collection: 'users',
    data: { email: emailOf(role), password: PASSWORD },
  })
  return signedIn.token ?? ''
}

/** The same token, signed in another way. */
function signed(alg: string, secret = database.payload.secret): string {
  const [head = '', body = ''] = token.split('.')
  const header = { ...JSON.parse(Buffer.from(head, 'base64url').toString()), alg }
  const said = `${Buffer.from(JSON.stringify(header)).toString('base64url')}.${body}`
  if (alg === 'none') return `${said}.`
  return `${said}.${createHmac(`sha${alg.slice(2)}`, secret)
    .update(said)
    .digest('base64url')}`
}
