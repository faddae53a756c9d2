import { afterEach, expect, it, vi } from 'vitest'
import { echo, type Running, runApp } from '#tests/fixtures/server/app.ts'
import { ask } from '#tests/fixtures/server/ask.ts'
import { countsInMemory } from '#tests/fixtures/server/counts.ts'
import { accountIn } from '../http/replay.ts'

let app: Running | undefined
afterEach(async () => {
  await app?.close()
  app = undefined
})

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

it('limits signing in for each account over all processes, and starts anew when the time is over', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const counts = countsInMemory()
  const apps = [
    await runApp({ next: echo, rates: { signIn: 2 }, counts }),
    await runApp({ next: echo, rates: { signIn: 2 }, counts }),
  ]
  const tries = async () => {
    const statuses = []
    for (const one of [...apps, ...apps]) {
      app = one
      statuses.push((await login('{"email":"a@x.nl","password":"p"}')).status)
    }
    return statuses
  }
  expect(await tries()).toEqual([200, 200, 429, 429])
  vi.setSystemTime(Date.now() + 15 * 60_000)
  expect(await tries()).toEqual([200, 200, 429, 429])
  vi.useRealTimers()
  await apps[0]?.close()
})

it('goes on from what it counted itself when the database is lost', async () => {
  const counts = countsInMemory()
  const lost = { isLost: false }
  const losable = {
    ...counts,
    add: async (asked: Parameters<typeof counts.add>[0]) => (lost.isLost ? null : counts.add(asked)),
  }
  app = await runApp({ next: echo, rates: { signIn: 3 }, counts: losable })
  const statuses = []
  for (let tried = 0; tried < 4; tried += 1) {
    lost.isLost = tried >= 2
    statuses.push((await login('{"email":"a@x.nl","password":"p"}')).status)
  }
  expect(statuses).toEqual([200, 200, 200, 429])
})

it('A3: checks one password at a time', async () => {
  const open: { email: string; answer: () => void }[] = []
  app = await runApp({
    next: async (request, response) => {
      let body = ''
      for await (const chunk of request) body += chunk
      open.push({ email: JSON.parse(body).email, answer: () => response.end() })
    },
  })
  const emails = ['a@x.nl', 'A@x.nl', 'b@x.nl']
  const answers = emails.map((email) => login(JSON.stringify({ email })))
  for (let i = 1; i <= emails.length; i += 1) {
    await vi.waitFor(() => expect(open).toHaveLength(i))
    open[i - 1]?.answer()
  }
  expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 200, 200])
  expect(open.map(({ email }) => email).sort()).toEqual(emails.toSorted())
})

it('lets a sign-in go on when the one before it is gone', async () => {
  let asked = 0
  app = await runApp({ next: (_request, response) => (asked++ === 0 ? response.destroy() : response.end()) })
  await expect(login('{"email":"a@x.nl"}')).rejects.toThrow()
  expect((await login('{"email":"a@x.nl"}')).status).toBe(200)
})

it('limits typing the password once more, for each session', async () => {
  app = await runApp({ next: echo, rates: { signIn: 2 } })
  const statuses = []
  for (const cookie of ['1', '1', '1', '2']) {
    const headers = { 'content-type': 'application/json', cookie }
    statuses.push((await ask(`${app.base}/api/users/confirm`, { method: 'POST', body: '{}', headers })).status)
  }
  expect(statuses).toEqual([200, 200, 429, 200])
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
