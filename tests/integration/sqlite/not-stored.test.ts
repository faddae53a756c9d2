import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { databaseWords } from '#collections/hooks/database-words.ts'
import { sendMail } from '#src/mail/send.ts'
import { openTestApp, type TestApp } from '../../helpers/app.ts'
import { testContent } from '../../helpers/content.ts'
import { disk } from '../../helpers/full-disk.ts'
import { until } from '../../helpers/payload.ts'
import { askApi, type Rest, restAs } from '../../helpers/rest.ts'
import { emailOf, makeUser, PASSWORD, userWith } from '../../helpers/users.ts'

vi.mock('#src/database/sqlite-connection.ts', async (original) => {
  const { openConnections } = await original<typeof import('#src/database/sqlite-connection.ts')>()
  const { onFullDisk } = await import('../../helpers/full-disk.ts')
  const open: typeof openConnections = async (args) => onFullDisk(await openConnections(args))
  return { openConnections: open }
})

const content = testContent()
let payload: Payload
let app: TestApp
let writer: Rest
let chief: Rest
let administrator: Rest
let product: string
let owner: string

beforeAll(async () => {
  payload = content.database.payload
  payload.logger.level = 'silent'
  app = await openTestApp({ database: content.database, snapshot: content.snapshot })
  writer = restAs(payload, 'redacteur')
  chief = restAs(payload, 'eindredacteur')
  administrator = restAs(payload, 'beheerder')
  // Everybody signs in before the disk is full.
  for (const rest of [writer, chief, administrator]) await rest('GET', '/users/me')
  owner = (await makeUser(payload, { email: 'tweede@example.nl', roles: ['eindredacteur'] })).id
  const { docs } = await payload.find({ collection: 'products', where: { slug: { equals: 'paspoort' } }, depth: 0 })
  product = docs[0]!.id
  return () => app.close()
})
beforeEach(() => {
  disk.isFull = true
})
afterEach(() => {
  disk.isFull = false
})

const draft = (title: string) => writer('PATCH', `/products/${product}?draft=true`, { title, owner })
const draftTitle = async () =>
  (await payload.findByID({ collection: 'products', id: product, draft: true, depth: 0 })).title
const post = (action: string, input: object, rest = chief) => rest('POST', `/products/${product}/${action}`, input)
const count = async (collection: 'publications' | 'audit' | 'reviews' | 'payload-jobs' | 'preview-links' | 'media') =>
  (await payload.count({ collection })).totalDocs

const refused = ({ status, body }: { status: number; body: Record<string, unknown> }) => {
  const [error] = body.errors as [{ message: string; data: { code: string } }]
  expect([status, error.data.code]).toEqual([507, 'notStored'])
  expect(error.message).toMatch(/^Dit is niet opgeslagen.*nog op uw scherm.*beheerder\.$/)
}

describe('A2: on a full disk', () => {
  it('a draft is refused, and kept as it was', async () => {
    const before = await draftTitle()
    refused(await draft('Op een volle schijf'))
    expect(await draftTitle()).toBe(before)
  })

  it('an emergency publication is refused, and nothing that comes with it is there', async () => {
    disk.isFull = false
    await draft('Nooduitgave')
    const all = () => Promise.all((['publications', 'audit', 'reviews', 'payload-jobs'] as const).map(count))
    const before = await all()
    disk.isFull = true
    refused(await post('emergency', { reason: 'De balie is dicht.' }))
    expect(await all()).toEqual(before)
    expect(content.snapshot.current().product('paspoort', 'nl')?.title).not.toBe('Nooduitgave')
  })

  it('the publication of an approved version is refused, and works when there is room again', async () => {
    disk.isFull = false
    await draft('Goedgekeurd')
    expect((await post('submit', {}, writer)).status).toBe(200)
    expect((await post('approve', {})).status).toBe(200)
    disk.isFull = true
    refused(await post('publish', {}))
    disk.isFull = false
    expect((await writer('GET', `/products/${product}/state`)).body.review.state).toBe('approved')
    expect((await post('publish', {})).status).toBe(200)
    await until(() => content.snapshot.current().product('paspoort', 'nl')?.title === 'Goedgekeurd')
  })

  it('nobody is told to be signed in: no token, no cookie, no session', async () => {
    const user = await userWith({ payload, role: 'medewerker' })
    const data = { email: user.email, password: PASSWORD }
    const answer = await askApi({ payload, path: '/users/login', method: 'POST', data })
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([507, null])
    expect(await answer.text()).not.toContain('token')
    expect((await userWith({ payload, role: 'medewerker' })).sessions ?? []).toEqual(user.sessions ?? [])
  })

  it('the desk says at its sign-in page that it is not because of who signs in', async () => {
    const answer = await fetch(`${app.base}/kcc/inloggen`, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams({ email: emailOf('medewerker'), password: PASSWORD }),
      redirect: 'manual',
    })
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([503, null])
    const page = await answer.text()
    expect(page).toContain('Dit ligt niet aan u')
    expect(page).toContain('value="medewerker@example.nl"')
  })

  it('a role is neither given nor taken', async () => {
    const user = await userWith({ payload, role: 'kennisredacteur' })
    refused(await administrator('PATCH', `/users/${user.id}`, { roles: ['beheerder'] }))
    expect((await userWith({ payload, role: 'kennisredacteur' })).roles).toEqual(['kennisredacteur'])
  })

  it('settings of the site stay as they were', async () => {
    const before = await payload.findGlobal({ slug: 'site', depth: 0 })
    refused(await administrator('POST', '/globals/site', { isExample: false }))
    expect(await payload.findGlobal({ slug: 'site', depth: 0 })).toEqual(before)
  })

  it('no link to a draft is given away', async () => {
    refused(await writer('POST', '/preview-links/share', { collection: 'products', id: product, locale: 'nl' }))
    expect(await count('preview-links')).toBe(0)
  })

  it('a picture is refused', async () => {
    const form = new FormData()
    form.append('_payload', JSON.stringify({ alt: 'Balie' }))
    form.append('file', new Blob([PIXEL], { type: 'image/png' }), 'balie.png')
    const before = await count('media')
    refused(await writer('POST', '/media', form))
    expect(await count('media')).toBe(before)
  })

  it('many at once are refused as documents and not reported as changed', async () => {
    refused(await writer('PATCH', `/products?draft=true&where[id][equals]=${product}`, { title: 'In bulk' }))
  })

  it('a mail that cannot be queued is an error for who sends it', async () => {
    const error = await sendMail({ payload, to: 'a@example.nl', subject: 's', text: 't' }).catch((thrown) => thrown)
    expect(databaseWords(error)?.code).toBe('notStored')
  })

  it('no turn is lost: a job that could not be noted keeps nobody waiting', async () => {
    disk.isFull = false
    await sendMail({ payload, to: 'a@example.nl', subject: 's', text: 't' })
    disk.isFull = true
    await payload.jobs.run({ silent: true }).catch(() => undefined)
    disk.isFull = false
    expect((await draft('Na de volle schijf')).status).toBe(200)
    expect(Object.keys((payload.db as unknown as { sessions: object }).sessions)).toEqual([])
  })

  it('the snapshot that could not be written whole is written anew with the next publication', async () => {
    disk.isFull = false
    const file = path.join(content.database.dataDir, 'published.ndjson')
    const publish = (key: string) =>
      payload.create({
        collection: 'facts',
        data: { key, label: key, kind: 'number', values: [{ number: 1 }], _status: 'published' },
        depth: 0,
      })
    const facts = () => content.snapshot.status().counts.facts ?? 0
    const before = facts()
    // A folder takes no lines, whoever writes them.
    rmSync(file, { force: true })
    mkdirSync(file)
    await publish('niet-op-schijf')
    await until(() => facts() === before + 1)
    rmSync(file, { recursive: true })
    await publish('wel-op-schijf')
    await until(() => existsSync(file) && readFileSync(file, 'utf8').includes('wel-op-schijf'))
    expect(readFileSync(file, 'utf8')).toContain('niet-op-schijf')
  })

  it('/readyz and the log say so, until there is room', async () => {
    disk.isFull = false
    await until(async () => (await (await fetch(`${app.base}/readyz`)).json()).storage.ok, { within: 20_000 })
    const logged = vi.spyOn(payload.logger, 'error')
    disk.isFull = true
    await draft('Op een volle schijf')
    expect(logged).toHaveBeenCalledWith({ reason: 'SQLITE_FULL' }, expect.stringContaining('make room'))
    const ready = await (await fetch(`${app.base}/readyz`)).json()
    expect(ready).toMatchObject({ status: 'ready-without-storage', storage: { ok: false, reason: 'SQLITE_FULL' } })
    logged.mockRestore()
  })
})

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
