import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testContent } from '../helpers/content.ts'
import { type Rest, restAs } from '../helpers/rest.ts'
import { makeUser } from '../helpers/users.ts'

/** A rule that reads one document and writes another holds with two at once, on both databases. */
const content = testContent()
let writer: Rest
let chief: Rest
let first: Rest
let second: Rest
let products: string[]

beforeAll(async () => {
  const { payload } = content.database
  payload.logger.level = 'silent'
  await makeUser(payload, { email: 'tweede.beheerder@example.nl', roles: ['beheerder'] })
  writer = restAs(payload, 'redacteur')
  chief = restAs(payload, 'eindredacteur')
  first = restAs(payload, 'beheerder')
  second = restAs(payload, 'tweede.beheerder@example.nl')
  const { docs } = await payload.find({ collection: 'products', limit: 16, sort: 'slug', depth: 0 })
  products = docs.map(({ id }) => id)
})

type Answer = Awaited<ReturnType<Rest>>
const codeOf = ({ status, body }: Answer): string => body.errors?.[0]?.data?.code ?? String(status)
const count = async (collection: 'reviews' | 'fee-plans' | 'preview-links', where: object) =>
  (await content.database.payload.count({ collection, where: where as never })).totalDocs

describe('a planned document', () => {
  const later = () => new Date(Date.now() + 3_600_000).toISOString()
  const plan = (id: string) => chief('POST', `/products/${id}/plan`, { at: later() })
  const isPlanned = (id: string) => count('reviews', { document: { equals: id }, state: { equals: 'planned' } })

  async function approved(id: string) {
    await writer('PATCH', `/products/${id}?draft=true`, { summary: 'Goedgekeurd.' })
    expect((await writer('POST', `/products/${id}/submit`, {})).status).toBe(200)
    expect((await chief('POST', `/products/${id}/approve`, {})).status).toBe(200)
  }

  it('is not changed by who saves at that moment', async () => {
    const save = (id: string) => writer('PATCH', `/products/${id}?draft=true`, { summary: 'Net te laat.' })
    for (const id of products.slice(0, 6)) {
      await approved(id)
      const [, saved] = await Promise.all([plan(id), save(id)])
      const { docs } = await content.database.payload.findVersions({
        collection: 'products',
        where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
        depth: 0,
      })
      const isChanged = docs.some(({ version }) => version.summary === 'Net te laat.')
      expect(isChanged).toBe(saved.status === 200)
      if (await isPlanned(id)) expect(isChanged).toBe(false)
    }
  })

  it('is not deleted by who does so at that moment', async () => {
    const remove = (id: string) => first('DELETE', `/products/${id}`)
    for (const id of products.slice(6, 12)) {
      await approved(id)
      await Promise.all([plan(id), remove(id)])
      const { totalDocs } = await content.database.payload.count({
        collection: 'products',
        where: { id: { equals: id } },
      })
      if (totalDocs === 0) expect(await isPlanned(id)).toBe(0)
    }
  })
})

describe('a wish to switch four eyes off', () => {
  beforeEach(async () => {
    await content.database.payload.updateGlobal({ slug: 'site', data: { fourEyes: true } })
    await content.database.payload.delete({ collection: 'audit', where: { source: { equals: 'site' } } })
  })

  const off = (rest: Rest) => rest('POST', '/globals/site', { fourEyes: false })
  const isOn = async () => (await content.database.payload.findGlobal({ slug: 'site', depth: 0 })).fourEyes !== false

  it.each([1, 2, 3, 4])('is confirmed or withdrawn, never both (%i)', async () => {
    expect((await off(first)).status).toBe(200)
    const [withdrawn] = await Promise.all([first('POST', '/globals/site/four-eyes/withdraw'), off(second)])
    if (withdrawn.status === 200) expect(await isOn()).toBe(true)
  })
})

describe('a limit', () => {
  it('of twenty proposed files of fees is kept by who upload at once', async () => {
    const { payload } = content.database
    const { docs } = await payload.find({
      collection: 'facts',
      where: { kind: { equals: 'money' } },
      limit: 1,
      depth: 0,
    })
    const file = {
      name: 'tarieven.csv',
      csv: `sleutel;bedrag\n${docs[0]?.key};7000,17`,
      startsAt: '2040-01-01T00:00:00Z',
    }
    for (let number = 0; number < 18; number += 1)
      await payload.create({ collection: 'fee-plans', data: { ...file, state: 'proposed' } as never })
    const answers = await Promise.all([1, 2, 3, 4].map(() => writer('POST', '/fee-plans/upload', file)))
    expect(answers.map(codeOf).sort()).toEqual(['201', '201', 'tooMany', 'tooMany'])
    expect(await count('fee-plans', { state: { equals: 'proposed' } })).toBe(20)
  })

  it('of a hundred shared links a day is kept by who share at once', async () => {
    const { payload } = content.database
    const share = () => writer('POST', '/preview-links/share', { collection: 'products', id: products[13] })
    expect((await share()).status).toBe(200)
    const { docs } = await payload.find({ collection: 'preview-links', limit: 1, depth: 0 })
    const { id: _id, ...link } = docs[0]!
    for (let number = 1; number < 98; number += 1)
      await payload.create({ collection: 'preview-links', data: { ...link, tokenHash: `nummer-${number}` } as never })
    const answers = await Promise.all([1, 2, 3, 4].map(share))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 429, 429])
  })
})
