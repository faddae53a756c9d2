import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { readAll } from '#src/answers/snapshot/read.ts'
import { checkRound } from '#src/links/round.ts'
import { syncLinks } from '#src/links/sync.ts'
import type { Verdict } from '#src/links/visit.ts'
import { createRunner } from '#src/tasks/runner.ts'
import { linkTo } from '../fixtures/channels/links.ts'
import { rich } from '../fixtures/editorial/gate.ts'
import { openTestDatabase, type TestDatabase } from '../helpers/payload.ts'
import { askApi } from '../helpers/rest.ts'

const DAY = 24 * 60 * 60 * 1000

let database: TestDatabase
let paspoort: string
let klacht: string

beforeAll(async () => {
  database = await openTestDatabase()
  const { docs } = await database.payload.find({
    collection: 'products',
    pagination: false,
    depth: 0,
    select: { slug: true },
  })
  paspoort = docs.find(({ slug }) => slug === 'paspoort')!.id
  klacht = docs.find(({ slug }) => slug === 'klacht')!.id
})
afterAll(() => database.close())
beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => vi.useRealTimers())

const find = async () => {
  await syncLinks({
    payload: database.payload,
    content: await readAll({ payload: database.payload }),
    now: Date.now(),
    linkTo,
  })
}
const links = async (where = {}) =>
  (await database.payload.find({ collection: 'links', where, pagination: false, depth: 0 })).docs
const publish = (id: string, data: object) =>
  database.payload.update({
    collection: 'products',
    id,
    draft: false,
    depth: 0,
    data: { ...data, _status: 'published' },
  })

describe('links within the site', () => {
  it('in the starter content all lead somewhere', async () => {
    await find()
    expect((await links({ kind: { equals: 'own' } })).map(({ url, title, field }) => [url, title, field])).toEqual([])
  })

  it('that lead nowhere are found at once, each with its field, and forgotten when it is well again', async () => {
    const introduction = rich(`[x](product:${klacht}) [x](/producten/bestaat-niet) [x](mailto:a@example.nl)`)
    await publish(paspoort, { sections: { introduction }, related: [klacht] })
    await database.payload.update({ collection: 'products', id: klacht, draft: false, data: { _status: 'draft' } })
    await find()
    const of = async () =>
      (await links({ and: [{ kind: { equals: 'own' } }, { document: { equals: paspoort } }] }))
        .map(({ url, field, status }) => [url, field, status])
        .sort()
    expect(await of()).toEqual([
      ['/producten/bestaat-niet', 'sections.introduction', 'broken'],
      [`products/${klacht}`, 'related', 'broken'],
      [`products/${klacht}`, 'sections.introduction', 'broken'],
    ])
    const [relation] = await links({ field: { equals: 'related' } })
    expect(relation?.message).toContain('Klacht')
    await publish(klacht, {})
    await publish(paspoort, { sections: { introduction: rich('Zonder links.') } })
    await find()
    expect(await of()).toEqual([])
  })
})

describe('the task that finds links', () => {
  it('takes the content that this process has in memory, once for each publication', async () => {
    const content = await readAll({ payload: database.payload })
    let revision = 1
    const runner = createRunner({
      payload: () => database.payload,
      context: { linkTo, published: () => ({ content, revision }) },
      log: { warn: () => {}, error: () => {} },
    })
    const run = async () => {
      await database.payload.jobs.queue({ task: 'find-links', input: {} })
      await runner.look()
      await runner.settled()
    }
    await run()
    const { length } = await links()
    expect(length).toBeGreaterThan(0)
    await database.payload.db.deleteMany({ collection: 'links', where: {} })
    await run()
    expect(await links()).toHaveLength(0)
    revision += 1
    await run()
    expect(await links()).toHaveLength(length)
    await runner.stop()
  })
})

describe('links to other sites', () => {
  const asked: string[] = []
  let verdict: Verdict = { result: 'works', message: '' }
  const visit = async (url: string) => {
    asked.push(url)
    return verdict
  }
  const round = async () => {
    asked.length = 0
    await checkRound({ payload: database.payload, visit })
    return [...asked]
  }
  const url = 'https://een.example/pagina'
  const state = async () => (await links({ url: { equals: url } })).map(({ status }) => status)

  beforeAll(async () => {
    await publish(paspoort, { legalBasis: [{ title: 'Wet', url }] })
    await publish(klacht, { legalBasis: [{ title: 'Wet', url }] })
    await find()
    // Only this link is due.
    const others = { url: { not_equals: url } }
    await database.payload.update({
      collection: 'links',
      where: others,
      data: { checkAfter: '2040-01-01T00:00:00.000Z' },
    })
  })

  it('are listed with the text and the field they stand in', async () => {
    const found = await links({ url: { equals: url } })
    expect(found.map(({ document, field }) => [document, field]).sort()).toEqual(
      [klacht, paspoort].sort().map((id) => [id, 'legalBasis.0.url']),
    )
    expect(found[0]).toMatchObject({ kind: 'outside', status: 'new', fieldLabel: 'Wetten en regels 1, Webadres' })
  })

  it('are looked at once a week, one time for all places, and are broken after two failures', async () => {
    vi.setSystemTime('2031-01-06T09:00:00Z')
    expect(await round()).toEqual([url])
    expect(await state()).toEqual(['works', 'works'])
    vi.setSystemTime(Date.now() + 6 * DAY)
    expect(await round()).toEqual([])
    vi.setSystemTime(Date.now() + DAY)
    verdict = { result: 'fails', message: 'Weg.' }
    expect(await round()).toEqual([url])
    expect(await state()).toEqual(['failing', 'failing'])
    const since = new Date().toISOString()
    vi.setSystemTime(Date.now() + DAY)
    await round()
    const [link] = await links({ url: { equals: url } })
    expect(link).toMatchObject({ status: 'broken', failingSince: since, message: 'Weg.' })
  })

  it('keep what is known of them when a text is published again, and in a new place', async () => {
    await publish(paspoort, {
      legalBasis: [
        { title: 'Andere wet', url: 'https://twee.example/' },
        { title: 'Wet', url },
      ],
    })
    await find()
    expect(await state()).toEqual(['broken', 'broken'])
  })

  it('of one site are visited one at a time, and of several sites a few at once', async () => {
    const rows = ['https://a.example/1', 'https://a.example/2', 'https://b.example/1', 'https://c.example/1']
    await database.payload.db.deleteMany({ collection: 'links', where: {} })
    for (const each of rows) {
      const place = { collection: 'pages', document: 'x', field: each }
      await database.payload.create({
        collection: 'links',
        data: { ...place, url: each, kind: 'outside', status: 'new' },
      })
    }
    const now = new Map<string, number>()
    let most = 0
    let sites = 0
    await checkRound({
      payload: database.payload,
      visit: async (each) => {
        const { hostname } = new URL(each)
        now.set(hostname, (now.get(hostname) ?? 0) + 1)
        most = Math.max(most, ...now.values())
        sites = Math.max(sites, [...now.values()].filter(Boolean).length)
        await new Promise((resolve) => setImmediate(resolve))
        now.set(hostname, (now.get(hostname) ?? 0) - 1)
        return { result: 'works', message: '' }
      },
    })
    expect([most, sites]).toEqual([1, 3])
  })
})

it('are written by nobody, and read by editors alone', async () => {
  vi.useRealTimers()
  const ask = (role?: 'beheerder' | 'redacteur' | 'medewerker', method = 'GET') =>
    askApi({
      payload: database.payload,
      path: '/links',
      who: role,
      method,
      data: method === 'GET' ? undefined : { url: 'x' },
    })
  expect((await ask('redacteur')).status).toBe(200)
  for (const role of [undefined, 'medewerker'] as const) expect((await ask(role)).status).toBe(403)
  expect((await ask('beheerder', 'POST')).status).toBe(403)
})
