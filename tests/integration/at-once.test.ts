import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { noteProblem } from '#src/database/attempt.ts'
import { hold } from '#src/database/hold.ts'
import { inTransaction } from '#src/database/in-transaction.ts'
import { DatabaseProblem } from '#src/database/problem.ts'
import { runSchedules } from '#src/editorial/four-eyes/run-schedules.ts'
import { sendMail } from '#src/mail/send.ts'
import { testContent } from '../helpers/content.ts'
import { type Rest, restAs } from '../helpers/rest.ts'

const content = testContent()
let payload: Payload
let chief: Rest
let products: { id: string; slug: string }[]

beforeAll(async () => {
  payload = content.database.payload
  payload.logger.level = 'silent'
  chief = restAs(payload, 'eindredacteur')
  const { docs } = await payload.find({ collection: 'products', limit: 12, sort: 'slug', depth: 0 })
  products = docs.map(({ id, slug }) => ({ id, slug: slug ?? '' }))
})

const edit = (id: string, summary: string) => chief('PATCH', `/products/${id}?draft=true`, { summary })
const publishNow = (id: string, reason: string) => chief('POST', `/products/${id}/emergency`, { reason })
const auditsOf = async (note: string) =>
  (await payload.count({ collection: 'audit', where: { note: { equals: note } } })).totalDocs

describe('a transaction', () => {
  it('may begin with many reads at once', async () => {
    for (let round = 0; round < 10; round += 1) {
      const req = await createLocalReq({}, payload)
      await inTransaction(req, () =>
        Promise.all(
          ['products', 'facts', 'audit', 'users', 'products', 'facts'].map((collection) =>
            payload.find({ collection: collection as 'products', req, limit: 3, depth: 0 }),
          ),
        ),
      )
    }
  })

  it('counts what it wrote itself, exactly, also without a condition', async () => {
    const req = await createLocalReq({}, payload)
    const before = (await payload.count({ collection: 'redirects' })).totalDocs
    const counted = await inTransaction(req, async () => {
      const data = { slug: 'oud-adres', kind: 'products' as const, target: products[0]!.id }
      await payload.create({ collection: 'redirects', data, req })
      return payload.count({ collection: 'redirects', req })
    })
    expect(counted.totalDocs).toBe(before + 1)
  })

  it('that has to run again mails once and is in the audit list once', async () => {
    const req = await createLocalReq({}, payload)
    let runs = 0
    await inTransaction(req, async () => {
      runs += 1
      await sendMail({ payload, req, to: 'een@example.nl', subject: 'Een keer', text: 'Een keer.' })
      const data = { action: 'unlocked' as const, note: 'een keer', title: 'x', source: 'users' }
      await payload.create({ collection: 'audit', data: data as never, req })
      if (runs === 1) throw new DatabaseProblem({ code: 'changedMeanwhile', reason: 'WriteConflict' })
    })
    const { docs } = await payload.find({ collection: 'payload-jobs', pagination: false, depth: 0 })
    const mails = docs.filter(({ input }) => JSON.stringify(input).includes('Een keer'))
    expect([runs, mails.length, await auditsOf('een keer')]).toEqual([2, 1, 1])
  })

  it('that fails for another reason runs once', async () => {
    const req = await createLocalReq({}, payload)
    let runs = 0
    const failing = inTransaction(req, async () => {
      runs += 1
      throw new Error('wrong')
    })
    await expect(failing).rejects.toThrow('wrong')
    expect(runs).toBe(1)
  })
})

describe('a submission', () => {
  it('is done once when it is stored and its answer cannot be read', async () => {
    const { id } = products[6]!
    await edit(id, 'Een keer ingediend.')
    const { commitTransaction, findVersions } = payload.db
    let isStored = false
    payload.db.commitTransaction = async (transaction) => {
      await commitTransaction.call(payload.db, transaction)
      isStored = true
    }
    payload.db.findVersions = (async (...given: Parameters<typeof findVersions>) => {
      if (!isStored) return findVersions.apply(payload.db, given)
      payload.db.findVersions = findVersions
      noteProblem('databaseAway')
      throw new DatabaseProblem({ code: 'databaseAway', reason: 'NotWritablePrimary', isTransient: true })
    }) as typeof findVersions
    const { status } = await chief('POST', `/products/${id}/submit`, { note: 'Een keer ingediend' })
    payload.db.commitTransaction = commitTransaction
    expect([status, await auditsOf('Een keer ingediend')]).toEqual([503, 1])
  })
})

describe('publications', () => {
  it('ten one after another by one person all succeed', async () => {
    const statuses: number[] = []
    for (const [at, { id }] of products.slice(0, 10).entries()) {
      statuses.push((await edit(id, `Na elkaar ${at}.`)).status)
      statuses.push((await publishNow(id, `Na elkaar ${at}`)).status)
    }
    expect(statuses).toEqual(Array(20).fill(200))
  })

  it('at once in twelve products all succeed', async () => {
    await Promise.all(products.map(({ id }, at) => edit(id, `Tegelijk ${at}.`)))
    const answers = await Promise.all(products.map(({ id }, at) => publishNow(id, `Tegelijk ${at}`)))
    expect(answers.map(({ status }) => status)).toEqual(products.map(() => 200))
  })

  it('at once in one product: at least one succeeds, and who loses hears that something changed', async () => {
    const { id } = products[0]!
    await edit(id, 'Met zijn vieren.')
    const answers = await Promise.all([1, 2, 3, 4].map((who) => publishNow(id, `Vier ${who}`)))
    const codes = answers.map(({ status, body }) => (status === 200 ? 200 : body.errors?.[0]?.data?.code))
    expect(codes).toContain(200)
    for (const code of codes) expect([200, 'changedMeanwhile', 'nothingNew', 'isPublished', 'notNow']).toContain(code)
    for (const [at, code] of codes.entries()) expect(await auditsOf(`Vier ${at + 1}`)).toBe(code === 200 ? 1 : 0)
  })
})

describe('a planned publication', () => {
  it('that two processes carry out at once is done once', async () => {
    const { id } = products[3]!
    await edit(id, 'Op tijd.')
    const at = new Date(Date.now() + 60_000).toISOString()
    expect((await chief('POST', `/products/${id}/submit`, {})).status).toBe(200)
    expect((await restAs(payload, 'beheerder')('POST', `/products/${id}/approve`, {})).status).toBe(200)
    expect((await chief('POST', `/products/${id}/plan`, { at })).status).toBe(200)
    const lines = () => payload.count({ collection: 'publications', where: { document: { equals: id } } })
    const before = (await lines()).totalDocs
    const log = { info: () => {}, warn: () => {} }
    const now = Date.now() + 120_000
    await Promise.all([1, 2, 3].map(() => runSchedules({ payload, log, now })))
    expect((await lines()).totalDocs - before).toBe(1)
  })

  it('is one per document, also when two plan at once', async () => {
    const { id } = products[4]!
    await edit(id, 'Eén planning.')
    const plan = (minutes: number) =>
      chief('POST', `/products/${id}/plan`, {
        at: new Date(Date.now() + minutes * 60_000).toISOString(),
        kind: 'takeDown',
        redirectTo: products[5]!.id,
      })
    const answers = await Promise.all([plan(10), plan(20)])
    const where = { document: { equals: id }, state: { equals: 'planned' } }
    const planned = await payload.count({ collection: 'reviews', where: where as never })
    expect(planned.totalDocs).toBe(1)
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 423])
  })
})

it('who holds the same name at once does so one after another', async () => {
  const order: string[] = []
  const holding = (who: string) => async () => {
    const req = await createLocalReq({}, payload)
    await inTransaction(req, async () => {
      await hold({ req, name: 'test' })
      const { totalDocs } = await payload.count({ collection: 'redirects', where: { slug: { like: 'beurt-' } }, req })
      const data = { slug: `beurt-${totalDocs}`, kind: 'products' as const, target: products[0]!.id }
      await payload.create({ collection: 'redirects', data, req })
    })
    order.push(who)
  }
  await Promise.all(['a', 'b', 'c'].map((who) => holding(who)()))
  const { docs } = await payload.find({ collection: 'redirects', where: { slug: { like: 'beurt-' } }, sort: 'slug' })
  expect(docs.map(({ slug }) => slug)).toEqual(['beurt-0', 'beurt-1', 'beurt-2'])
})
