import type { AddressInfo } from 'node:net'
import { createServer, type Server, type Socket } from 'node:net'
import type { TaskConfig } from 'payload'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { mailPauseOf } from '#src/mail/pause.ts'
import { sendMail } from '#src/mail/send.ts'
import { defineTask } from '#src/tasks/define.ts'
import { LANES } from '#src/tasks/lanes.ts'
import { createRunner, type Runner } from '#src/tasks/runner.ts'
import { taskContext } from '../fixtures/server/tasks.ts'
import { openTestDatabase, type TestDatabase, until } from '../helpers/payload.ts'

let database: TestDatabase
let runner: Runner | undefined
let published = 0
/** A mail server that takes a connection and says nothing. */
let silent: Server
const waiting = new Set<Socket>()

const smtp = vi.hoisted(() => ({ url: '' }))
vi.mock('#src/config/environment.ts', async (original) => {
  const module = await original<typeof import('#src/config/environment.ts')>()
  return { ...module, environment: () => ({ ...module.environment(), smtpUrl: smtp.url, mailFrom: 'van@example.nl' }) }
})

beforeAll(async () => {
  database = await openTestDatabase()
  database.payload.logger.level = 'silent'
  const tasks = database.payload.config.jobs.tasks as TaskConfig[]
  for (const task of tasks) delete task.schedule
  // Publishing itself has its own tests; here it only counts when.
  const run = async () => {
    published += 1
  }
  tasks.splice(
    tasks.findIndex(({ slug }) => slug === 'carry-out-plans'),
    1,
    defineTask({ slug: 'carry-out-plans', label: 'Publiceren', run }),
  )
  silent = createServer((socket) => {
    waiting.add(socket.on('close', () => waiting.delete(socket)).on('error', () => undefined))
  })
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
  smtp.url = `smtp://127.0.0.1:${(silent.address() as AddressInfo).port}`
})
afterEach(async () => {
  for (const socket of waiting) socket.destroy()
  await runner?.settled()
  await runner?.stop()
  runner = undefined
  published = 0
  mailPauseOf(database.payload).worked()
  await database.payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
})
afterAll(async () => {
  silent.close()
  await database.close()
})

const newRunner = (patience = 1) =>
  createRunner({
    payload: () => database.payload,
    context: taskContext,
    log: { warn: () => {}, error: () => {} },
    patience,
  })
const jobs = async () =>
  (await database.payload.find({ collection: 'payload-jobs', pagination: false, depth: 0 })).docs as unknown as {
    taskSlug: string
    processing: boolean
    totalTried: number
  }[]
async function queueMails(count: number): Promise<void> {
  for (let at = 0; at < count; at += 1)
    await sendMail({ payload: database.payload, to: `${at}@example.nl`, subject: 's', text: 't' })
}

it('A10: fifty mails to a server that says nothing keep no publication waiting', async () => {
  const { payload } = database
  await queueMails(50)
  const waitUntil = new Date(Date.now() + 1_000)
  await payload.jobs.queue({ task: 'carry-out-plans', input: {}, waitUntil })
  runner = newRunner()
  runner.start()
  await until(() => waiting.size > 0)
  await until(() => published === 1)
  // It went by while every mail was still there, and some hung.
  const left = await jobs()
  expect(left.filter(({ taskSlug }) => taskSlug === 'send-mail')).toHaveLength(50)
  expect(left.every(({ totalTried }) => !totalTried)).toBe(true)
  expect(waiting.size).toBeGreaterThan(0)
  expect(waiting.size).toBeLessThanOrEqual(3)
})

it('A10: hundreds of mails that were queued before do not hide it either', async () => {
  const { payload } = database
  const row = { taskSlug: 'send-mail', queue: 'default', processing: false, hasError: false, input: {} }
  for (let at = 0; at < 150; at += 1) await payload.db.create({ collection: 'payload-jobs', data: { ...row } })
  await payload.jobs.queue({ task: 'carry-out-plans', input: {} })
  mailPauseOf(database.payload).failed()
  runner = newRunner()
  await runner.look()
  await runner.settled()
  expect(published).toBe(1)
})

it('A10: when the mail server failed the others do not try it one by one', async () => {
  const { url } = smtp
  await queueMails(10)
  runner = newRunner()
  await runner.look()
  // Three are on their way when the server goes away.
  await until(() => waiting.size === 3)
  smtp.url = 'smtp://127.0.0.1:9'
  for (const socket of waiting) socket.destroy()
  await runner.settled()
  for (let round = 0; round < 5; round += 1) {
    await runner.look()
    await runner.settled()
  }
  smtp.url = url
  expect((await jobs()).filter(({ totalTried }) => totalTried > 0)).toHaveLength(3)
})

it('A10: a process that is asked to stop does not wait for a mail that hangs', async () => {
  await queueMails(5)
  // Ten minutes of patience for its own work; this test would not end if mails got that.
  runner = newRunner(600_000)
  await runner.look()
  await until(() => waiting.size === 3)
  await runner.stop()
  expect((await jobs()).filter(({ processing }) => processing)).toEqual([])
})

it('A10: of those that fit, the next begins when one is done', async () => {
  const { payload } = database
  for (let at = 0; at < 5; at += 1) await payload.jobs.queue({ task: 'carry-out-plans', input: {} })
  runner = newRunner()
  runner.start()
  await until(async () => published === 5, { within: 4_500 })
})

it('each task that there is has one lane', () => {
  const named = LANES.flatMap(({ tasks }) => tasks ?? [])
  const known = (database.payload.config.jobs.tasks ?? []).map(({ slug }) => slug)
  expect(new Set(named).size).toBe(named.length)
  expect(named.filter((slug) => !known.includes(slug as never))).toEqual([])
  expect(LANES.filter(({ tasks }) => tasks === null)).toHaveLength(1)
})
