import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { sendMail } from '#src/mail/send.ts'
import { createRunner } from '#src/tasks/runner.ts'
import { taskContext } from '../fixtures/server/tasks.ts'
import { type MailServer, openMailServer, wordsOf } from '../helpers/mail-server.ts'
import { openTestDatabase, type TestDatabase, until } from '../helpers/payload.ts'
import { askApi } from '../helpers/rest.ts'

let database: TestDatabase
let server: MailServer | undefined
/** Where the mail server of this test is, or nothing: then mails become files. */
const smtp = vi.hoisted(() => ({ url: null as string | null }))

vi.mock('#src/config/environment.ts', async (original) => {
  const module = await original<typeof import('#src/config/environment.ts')>()
  return { ...module, environment: () => ({ ...module.environment(), smtpUrl: smtp.url, mailFrom: 'van@example.nl' }) }
})

beforeAll(async () => {
  database = await openTestDatabase()
  database.payload.logger.level = 'silent'
  // What comes back by itself is not for here.
  for (const task of database.payload.config.jobs.tasks ?? []) delete task.schedule
})
afterAll(() => database.close())
beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(async () => {
  vi.useRealTimers()
  smtp.url = null
  await server?.close()
  server = undefined
})

const mail = { to: 'eva@example.nl', subject: 'Onderwerp', text: 'Een é en een link: https://example.nl/a' }
const jobs = async () => (await database.payload.find({ collection: 'payload-jobs', pagination: false })).docs
const folder = () => path.join(database.dataDir, 'mail')
const files = async () => (await readdir(folder()).catch(() => [])).sort()

async function work() {
  const runner = createRunner({
    payload: () => database.payload,
    context: taskContext,
    log: { warn: () => {}, error: () => {} },
  })
  await runner.look()
  await runner.settled()
}

it('goes to the mail server, as plain text, from whom it should', async () => {
  server = await openMailServer()
  smtp.url = `smtp://127.0.0.1:${server.port}`
  await sendMail({ payload: database.payload, ...mail })
  await work()
  const words = wordsOf(server.mails[0] ?? '')
  for (const part of ['To: eva@example.nl', 'From: van@example.nl', 'Auto-Submitted: auto-generated', mail.text]) {
    expect(words).toContain(part)
  }
  expect(await jobs()).toEqual([])
})

it('is kept while the mail server is down, told in Dutch to a beheerder, and sent when it is back', async () => {
  const { port, close } = await openMailServer()
  await close()
  smtp.url = `smtp://127.0.0.1:${port}`
  await sendMail({ payload: database.payload, ...mail })
  await work()
  const seen = await askApi({ payload: database.payload, path: '/payload-jobs', who: 'beheerder' })
  const [job] = ((await seen.json()) as { docs: { problem: string }[] }).docs
  expect(job?.problem).toContain('mailserver')
  server = await openMailServer({ port })
  vi.setSystemTime(Date.now() + 2 * 60_000)
  await work()
  expect(server.mails).toHaveLength(1)
  expect(await jobs()).toEqual([])
})

it('without a mail server becomes a file that only its owner and a beheerder read', async () => {
  await sendMail({ payload: database.payload, ...mail })
  await work()
  const [name = ''] = await files()
  expect(wordsOf(await readFile(path.join(folder(), name), 'utf8'))).toContain(mail.text)
  expect((await stat(path.join(folder(), name))).mode & 0o777).toBe(0o600)
  const read = (role?: 'beheerder' | 'eindredacteur' | 'medewerker', file = name) =>
    askApi({ payload: database.payload, path: `/mails/${file}`, who: role })
  vi.useRealTimers()
  expect(wordsOf(await (await read('beheerder')).text())).toContain(mail.text)
  for (const role of [undefined, 'medewerker', 'eindredacteur'] as const) expect((await read(role)).status).toBe(403)
  for (const other of ['..%2fsecret', '%2e%2e%2fsecret', 'secret', 'x.eml']) {
    expect((await read('beheerder', other)).status, other).toBe(404)
  }
})

it('that became a file is removed after 30 days, and not before', async () => {
  await sendMail({ payload: database.payload, ...mail })
  await work()
  const nightAfter = async (days: number) => {
    vi.setSystemTime(Date.now() + days * 24 * 60 * 60_000)
    await database.payload.jobs.queue({ task: 'remove-old-mails', input: {} })
    await work()
    return (await files()).length
  }
  expect(await nightAfter(29)).toBeGreaterThan(0)
  expect(await nightAfter(2)).toBe(0)
})

it('cannot be given a second recipient or header in its subject', async () => {
  server = await openMailServer()
  smtp.url = `smtp://127.0.0.1:${server.port}`
  await sendMail({ payload: database.payload, ...mail, subject: 'Hoi\r\nBcc: x@example.nl' })
  await work()
  expect(server.mails[0]).not.toMatch(/^Bcc:/m)
})

const forgot = (email: string) =>
  askApi({ payload: database.payload, path: '/users/forgot-password', method: 'POST', data: { email } })

it('a forgotten password: the same answer for who is there and who is not, and a mail with a link that works once', async () => {
  vi.useRealTimers()
  const before = await files()
  const answers = [await forgot('redacteur@example.nl'), await forgot('niemand@example.nl')]
  // Whatever it takes to look for the account and write the mail, is done when the answer has left.
  expect(await jobs()).toEqual([])
  const told = await Promise.all(answers.map(async (answer) => [answer.status, await answer.text()]))
  expect(told[0]).toEqual(told[1])
  await until(async () => (await jobs()).length === 1)
  await work()
  const [name = ''] = (await files()).filter((each) => !before.includes(each))
  const text = wordsOf(await readFile(path.join(folder(), name), 'utf8'))
  expect(text).toContain('To: redacteur@example.nl')
  expect(text).not.toContain('Test redacteur')
  const [, token = ''] = /\/admin\/reset\/([0-9a-f]{40})/.exec(text) ?? []
  const reset = (password: string) =>
    askApi({ payload: database.payload, path: '/users/reset-password', method: 'POST', data: { token, password } })
  expect((await reset('kort')).status).toBe(400)
  expect((await reset('nog een lang wachtwoord')).status).toBe(200)
  expect((await reset('nog een ander wachtwoord')).status).toBe(403)
})
