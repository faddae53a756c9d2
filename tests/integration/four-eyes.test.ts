import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { runSchedules } from '#src/editorial/four-eyes/run-schedules.ts'
import { testContent } from '../helpers/content.ts'
import { silent, until } from '../helpers/payload.ts'
import { type Rest, restAs } from '../helpers/rest.ts'
import { makeUser } from '../helpers/users.ts'

const content = testContent()
let writer: Rest
let chief: Rest
let otherChief: Rest
let owner: string

beforeAll(async () => {
  const second = await makeUser(content.database.payload, { email: 'tweede@example.nl', roles: ['eindredacteur'] })
  owner = second.id
  writer = restAs(content.database.payload, 'redacteur')
  chief = restAs(content.database.payload, 'eindredacteur')
  otherChief = restAs(content.database.payload, 'tweede@example.nl')
})

const SLUGS = [
  'paspoort',
  'rijbewijs',
  'vog',
  'klacht',
  'bezwaar',
  'evenement',
  'grafrechten',
  'kamerverhuur',
  'terrasvergunning',
  'trouwlocatie',
  'identiteitskaart',
  'erkenning-kind',
  'naamgebruik',
  'woo-verzoek',
  'uittreksel-brp',
]
let next = 0
let slug = ''
let id = ''
/** Each test has a product of its own. */
beforeEach(async () => {
  if (next >= SLUGS.length) return
  slug = SLUGS[next++]!
  const { docs } = await content.database.payload.find({
    collection: 'products',
    where: { slug: { equals: slug } },
    depth: 0,
  })
  id = docs[0]!.id
})

const shown = () => content.snapshot.current().product(slug, 'nl')?.title
const write = (title: string, rest = writer) => rest('PATCH', `/products/${id}?draft=true`, { title, owner })
const post = (action: string, input: object = {}, rest = chief) => rest('POST', `/products/${id}/${action}`, input)
const draftTitle = async () =>
  (await content.database.payload.findByID({ collection: 'products', id, draft: true, depth: 0 })).title

async function approvedAs(title: string) {
  expect((await write(title)).status).toBe(200)
  expect((await post('submit', { note: 'Graag nakijken' }, writer)).status).toBe(200)
  expect((await post('approve')).status).toBe(200)
}

describe('four eyes', () => {
  it('show what was approved once it is published', async () => {
    await approvedAs('Goedgekeurde titel')
    expect(shown()).not.toBe('Goedgekeurde titel')
    expect((await post('publish')).status).toBe(200)
    await until(() => shown() === 'Goedgekeurde titel')
  })

  it('let nobody approve what he submitted himself', async () => {
    await write('Van de chef zelf', chief)
    await post('submit', {}, chief)
    const answer = await post('approve', {}, chief)
    expect(answer.status).toBe(403)
    expect(answer.body.errors[0].data.code).toBe('sameEyes')
    expect((await post('approve', {}, otherChief)).status).toBe(200)
  })

  it('do not publish what nobody approved', async () => {
    await write('Nog niet nagekeken')
    expect((await post('publish')).body.errors[0].data.code).toBe('notApproved')
    await post('submit', {}, writer)
    expect((await post('publish')).body.errors[0].data.code).toBe('notApproved')
  })

  it('send back with a reason, and not without one', async () => {
    await write('Moet beter')
    await post('submit', {}, writer)
    expect((await post('send-back')).status).toBe(400)
    const answer = await post('send-back', { reason: 'Te moeilijk' })
    expect(answer.body.review).toMatchObject({ state: 'sentBack', reason: 'Te moeilijk' })
    expect((await post('publish')).status).toBe(409)
  })

  it('publish exactly what was approved; a later edit stays a draft', async () => {
    await approvedAs('Goedgekeurd')
    await write('Later bedacht')
    expect((await post('publish')).status).toBe(200)
    await until(() => shown() === 'Goedgekeurd')
    expect(await draftTitle()).toBe('Later bedacht')
  })

  it('keep the approved text in the other language too', async () => {
    await writer('PATCH', `/products/${id}?draft=true&locale=en`, { title: 'Approved in English' })
    await approvedAs('Goedgekeurd')
    await writer('PATCH', `/products/${id}?draft=true&locale=en`, { title: 'Later in English' })
    await post('publish')
    await until(() => shown() === 'Goedgekeurd')
    expect(content.snapshot.current().product(slug, 'en')?.title).toBe('Approved in English')
  })

  it('publish at a set moment what was approved, not what was written since', async () => {
    await approvedAs('Op tijd')
    await write('Te laat')
    const at = Date.now() + 60_000
    expect((await post('plan', { at: new Date(at).toISOString() })).body.schedule.kind).toBe('publish')
    await runSchedules({ payload: content.database.payload, log: silent })
    expect(shown()).not.toBe('Op tijd')
    await runSchedules({ payload: content.database.payload, log: silent, now: at + 1 })
    await until(() => shown() === 'Op tijd')
    expect(await draftTitle()).toBe('Te laat')
  })

  it('lock a planned document until the plan is cancelled', async () => {
    await approvedAs('Vast')
    await post('plan', { at: new Date(Date.now() + 60_000).toISOString() })
    expect((await write('Toch nog iets')).status).toBe(403)
    expect(
      (await writer('PATCH', `/products?draft=true&where[id][equals]=${id}`, { title: 'In bulk' })).body.docs ?? [],
    ).toEqual([])
    expect((await post('cancel')).status).toBe(200)
    expect((await write('Toch nog iets')).status).toBe(200)
  })

  it('take down at a set moment, and send visitors on', async () => {
    const { docs } = await content.database.payload.find({
      collection: 'products',
      where: { slug: { equals: 'paspoort' } },
      depth: 0,
    })
    const at = Date.now() + 60_000
    const answer = await post('plan', { at: new Date(at).toISOString(), kind: 'takeDown', redirectTo: docs[0]!.id })
    expect(answer.status).toBe(200)
    await runSchedules({ payload: content.database.payload, log: silent, now: at + 1 })
    await until(
      () => shown() === undefined && content.snapshot.current().movedTo({ kind: 'product', slug }) === 'paspoort',
    )
  })

  it('publish in a hurry with a reason, leave a mark, and let a second person look afterwards', async () => {
    await write('Spoed')
    await post('submit', {}, writer)
    expect((await post('emergency')).status).toBe(400)
    expect((await post('emergency', { reason: 'Storing' }, writer)).status).toBe(403)
    const answer = await post('emergency', { reason: 'Storing' })
    expect(answer.body.review).toMatchObject({ isEmergency: true, isChecked: false })
    await until(() => shown() === 'Spoed')
    expect((await post('approve')).body.errors[0].data.code).toBe('sameEyes')
    expect((await post('approve', {}, otherChief)).body.review).toMatchObject({ isChecked: true })
  })

  it('refuse what the gate refuses, with the list, and change nothing', async () => {
    await write('TODO titel')
    const answer = await post('submit', {}, writer)
    expect(answer.status).toBe(422)
    expect(answer.body.errors[0].data.findings).toContainEqual(
      expect.objectContaining({ rule: 'placeholder', field: 'title' }),
    )
    const { docs } = await content.database.payload.find({ collection: 'reviews', where: { document: { equals: id } } })
    expect(docs).toEqual([])
  })

  it('let one person publish where two administrators switched them off', async () => {
    const { payload } = content.database
    await write('Alleen', chief)
    // How they are switched off is in four-eyes-switch.test.ts.
    await payload.updateGlobal({ slug: 'site', data: { fourEyes: false } })
    expect((await post('publish')).status).toBe(200)
    await until(() => shown() === 'Alleen')
    await payload.updateGlobal({ slug: 'site', data: { fourEyes: true } })
  })

  it('write every step in the audit list, which nobody can change', async () => {
    await approvedAs('Bewijs')
    await post('publish')
    const { docs } = await content.database.payload.find({
      collection: 'audit',
      where: { document: { equals: id } },
      sort: 'createdAt',
    })
    expect(docs.map(({ action, name }) => [action, name])).toEqual([
      ['submitted', expect.any(String)],
      ['approved', expect.any(String)],
      ['published', expect.any(String)],
    ])
    const beheerder = restAs(content.database.payload, 'beheerder')
    expect((await beheerder('PATCH', `/audit/${docs[0]!.id}`, { name: 'Iemand anders' })).status).toBe(403)
    expect((await beheerder('DELETE', `/audit/${docs[0]!.id}`)).status).toBe(403)
    expect((await beheerder('POST', '/audit', { action: 'approved' })).status).toBe(403)
  })
})

describe('nobody changes what residents see by saving', () => {
  const ways: [string, (rest: Rest) => Promise<unknown>][] = [
    ['PATCH with a status', (rest) => rest('PATCH', `/products/${id}`, { title: 'Stiekem', _status: 'published' })],
    [
      'PATCH with a status as a draft',
      (rest) => rest('PATCH', `/products/${id}?draft=true`, { title: 'Stiekem', _status: 'published' }),
    ],
    ['PATCH without draft', (rest) => rest('PATCH', `/products/${id}`, { title: 'Stiekem' })],
    [
      'PATCH in bulk',
      (rest) => rest('PATCH', `/products?where[id][equals]=${id}`, { title: 'Stiekem', _status: 'published' }),
    ],
    ['unpublishing', (rest) => rest('PATCH', `/products/${id}`, { _status: 'draft' })],
    [
      'unpublishing all languages',
      (rest) => rest('PATCH', `/products/${id}?unpublishAllLocales=true`, { _status: 'draft' }),
    ],
    [
      'publishing one language',
      (rest) => rest('PATCH', `/products/${id}?publishSpecificLocale=nl`, { title: 'Stiekem', _status: 'published' }),
    ],
    [
      'creating',
      (rest) => rest('POST', '/products', { title: 'Stiekem', slug: 'stiekem', summary: 'x', _status: 'published' }),
    ],
    ['duplicating', (rest) => rest('POST', `/products/${id}/duplicate`, { title: 'Stiekem', _status: 'published' })],
    ['deleting', (rest) => rest('DELETE', `/products/${id}`)],
    [
      'restoring a version',
      async (rest) => {
        const { docs } = await content.database.payload.findVersions({
          collection: 'products',
          where: { parent: { equals: id } },
          sort: 'updatedAt',
          limit: 1,
        })
        return rest('POST', `/products/versions/${docs[0]!.id}`)
      },
    ],
  ]

  const shownProducts = async () => {
    const { docs } = await content.database.payload.find({
      collection: 'products',
      where: { _status: { equals: 'published' } },
      sort: 'id',
      depth: 0,
      pagination: false,
      select: { title: true, updatedAt: true, slug: true },
    })
    return docs
  }

  it.each(ways)('by %s', async (_, way) => {
    slug = 'verhuizing-doorgeven'
    const found = await content.database.payload.find({
      collection: 'products',
      where: { slug: { equals: slug } },
      depth: 0,
    })
    id = found.docs[0]!.id
    const before = await shownProducts()
    for (const role of ['redacteur', 'kennisredacteur', 'eindredacteur', 'beheerder', 'medewerker'] as const) {
      await way(restAs(content.database.payload, role))
    }
    await way(restAs(content.database.payload, null))
    expect(await shownProducts()).toEqual(before)
  })

  it('and hears that first, also who started from an older text', async () => {
    const { body } = await chief('PATCH', `/products/${id}`, { title: 'Stiekem', _status: 'published', basedOn: 1 })
    expect(body.errors[0].data.code).toBe('notBySaving')
  })
})
