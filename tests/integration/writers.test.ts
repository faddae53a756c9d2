import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testContent } from '../helpers/content.ts'
import { type Rest, restAs } from '../helpers/rest.ts'
import { makeUser } from '../helpers/users.ts'

/** Whoever wrote any of a version is not the one who approves it. */
const content = testContent()
let writer: Rest
let expert: Rest
let chief: Rest
let otherChief: Rest
let id = ''

beforeAll(async () => {
  const { payload } = content.database
  await makeUser(payload, { email: 'tweede@example.nl', roles: ['eindredacteur'] })
  writer = restAs(payload, 'redacteur')
  expert = restAs(payload, 'kennisredacteur')
  chief = restAs(payload, 'eindredacteur')
  otherChief = restAs(payload, 'tweede@example.nl')
})

const SLUGS = ['paspoort', 'rijbewijs', 'vog', 'klacht', 'bezwaar', 'evenement', 'grafrechten', 'naamgebruik']
let next = 0
/** Each test has a product of its own. */
beforeEach(async () => {
  const found = await content.database.payload.find({
    collection: 'products',
    where: { slug: { equals: SLUGS[next++]! } },
    depth: 0,
  })
  id = found.docs[0]!.id
})

const write = (title: string, rest: Rest) => rest('PATCH', `/products/${id}?draft=true`, { title })
const post = (action: string, rest: Rest, input: object = {}) => rest('POST', `/products/${id}/${action}`, input)
const actions = async (rest: Rest): Promise<string[]> => (await rest('GET', `/products/${id}/state`)).body.actions
const ok = async (answer: Promise<{ status: number }>) => expect((await answer).status).toBe(200)

async function expectRefused(rest: Rest) {
  const { status, body } = await post('approve', rest)
  expect([status, body.errors[0].data.code]).toEqual([403, 'ownText'])
  expect(body.errors[0].message).toContain('Laat een ander het nakijken')
  const state = (await rest('GET', `/products/${id}/state`)).body
  expect(state.actions).not.toContain('approve')
  expect(state.hindrance).toBe('ownText')
}

describe('who wrote any of a version', () => {
  it('A19: does not approve it when somebody else submits it', async () => {
    await ok(write('Van de chef', chief))
    await ok(post('submit', expert))
    await expectRefused(chief)
    expect(await actions(otherChief)).toContain('approve')
    await ok(post('approve', otherChief))
    await ok(post('publish', chief))
  })

  it('A19: does not approve it after somebody else wrote the last of it', async () => {
    await ok(write('Van de chef', chief))
    await ok(write('Van de chef en de redacteur', writer))
    await ok(post('submit', writer))
    await expectRefused(chief)
  })

  it('A19: is free again once what he wrote was approved by another and published', async () => {
    await ok(write('Van de chef', chief))
    await ok(post('submit', expert))
    await ok(post('approve', otherChief))
    await ok(post('publish', otherChief))
    await ok(write('Van de redacteur', writer))
    await ok(post('submit', writer))
    await ok(post('approve', chief))
  })

  it('A19: counts what was written after the approved version and before it was published', async () => {
    await ok(write('Goedgekeurd', writer))
    await ok(post('submit', writer))
    await ok(post('approve', otherChief))
    await ok(write('Later van de chef', chief))
    await ok(write('Later van de chef en de redacteur', writer))
    await ok(post('publish', otherChief))
    await ok(post('submit', writer))
    await expectRefused(chief)
  })

  it('A19: is also who put an old version back', async () => {
    await ok(write('Eerste', writer))
    const { docs } = await content.database.payload.findVersions({
      collection: 'products',
      where: { parent: { equals: id } },
      sort: '-updatedAt',
      limit: 1,
    })
    await ok(write('Tweede', writer))
    await ok(chief('POST', `/products/versions/${docs[0]!.id}`))
    await ok(post('submit', writer))
    await expectRefused(chief)
  })

  it('A19: does not check it afterwards, when another published it in a hurry', async () => {
    await ok(write('Van de chef', chief))
    await ok(post('emergency', otherChief, { reason: 'Storing' }))
    await expectRefused(chief)
  })

  it('A19: does not approve what comes after an emergency that nobody checked', async () => {
    await ok(write('Van de chef', chief))
    await ok(post('emergency', otherChief, { reason: 'Storing' }))
    await ok(write('Daarna van de redacteur', writer))
    await ok(post('submit', writer))
    await expectRefused(chief)
    expect(await actions(otherChief)).toContain('approve')
  })

  it('is nobody where only the program wrote', async () => {
    const { payload } = content.database
    await payload.update({ collection: 'products', id, draft: true, data: { title: 'Van het programma' } })
    await ok(post('submit', writer))
    await ok(post('approve', chief))
  })
})
