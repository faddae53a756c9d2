import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testContent } from '../helpers/content.ts'
import { type Rest, restAs } from '../helpers/rest.ts'
import { makeUser, userWith } from '../helpers/users.ts'

/** Four eyes goes off by two administrators, and the audit list always tells. */
const content = testContent()
let first: Rest
let second: Rest
let chief: Rest
let secondId: string

beforeAll(async () => {
  const { payload } = content.database
  const made = await makeUser(payload, { email: 'tweede.beheerder@example.nl', roles: ['beheerder'] })
  secondId = made.id
  first = restAs(payload, 'beheerder')
  second = restAs(payload, 'tweede.beheerder@example.nl')
  chief = restAs(payload, 'eindredacteur')
})

beforeEach(async () => {
  const { payload } = content.database
  await payload.updateGlobal({ slug: 'site', data: { fourEyes: true } })
  await payload.delete({ collection: 'audit', where: { source: { equals: 'site' } } })
  await payload.update({ collection: 'users', id: secondId, data: { roles: ['beheerder'] } })
})

const DAY = 24 * 60 * 60 * 1000
const isOn = async () => (await content.database.payload.findGlobal({ slug: 'site', depth: 0 })).fourEyes !== false
const off = (rest: Rest) => rest('POST', '/globals/site', { fourEyes: false })
const lines = async () => {
  const { docs } = await content.database.payload.find({
    collection: 'audit',
    where: { source: { equals: 'site' } },
    sort: 'createdAt',
  })
  return docs.map(({ action, name, note }) => [action, name, note])
}
const asked = (rest: Rest) => rest('GET', '/globals/site/four-eyes')

describe('four eyes', () => {
  it('A5: stay on when one administrator switches them off; the wish is in the audit list and at the field', async () => {
    expect((await off(first)).status).toBe(200)
    expect(await isOn()).toBe(true)
    const { name } = await userWith({ payload: content.database.payload, role: 'beheerder' })
    expect(await lines()).toEqual([['fourEyesAsked', name, expect.stringContaining('tweede beheerder')]])
    expect((await asked(first)).body.asked).toMatchObject({ by: name, isYours: true })
    expect((await asked(second)).body.asked).toMatchObject({ by: name, isYours: false })
  })

  it('A5: stay on when the same administrator says it again, and a second line adds nothing', async () => {
    await off(first)
    await off(first)
    expect(await isOn()).toBe(true)
    expect(await lines()).toHaveLength(1)
  })

  it('A5: go off when a second administrator does the same; the line names both', async () => {
    await off(first)
    await off(second)
    expect(await isOn()).toBe(false)
    const { name } = await userWith({ payload: content.database.payload, role: 'beheerder' })
    expect((await lines()).at(-1)).toEqual(['fourEyesChanged', 'tweede.beheerder', `uit, gevraagd door ${name}`])
    expect((await asked(second)).body.asked).toBeNull()
  })

  it('A5: go on again by one administrator, with a line', async () => {
    await content.database.payload.updateGlobal({ slug: 'site', data: { fourEyes: false } })
    await first('POST', '/globals/site', { fourEyes: true })
    expect(await isOn()).toBe(true)
    expect((await lines()).at(-1)).toMatchObject(['fourEyesChanged', expect.any(String), 'aan'])
  })

  it('A5: are not switched by an eindredacteur, over REST or in the Local API', async () => {
    const { payload } = content.database
    await off(first)
    await off(chief)
    const user = await userWith({ payload, role: 'eindredacteur' })
    await payload.updateGlobal({ slug: 'site', data: { fourEyes: false }, user })
    await payload.updateGlobal({ slug: 'site', data: { fourEyes: false }, user, overrideAccess: false })
    expect(await isOn()).toBe(true)
    expect((await asked(chief)).status).toBe(403)
  })

  it('A5: need two in the Local API as well', async () => {
    const { payload } = content.database
    const user = await userWith({ payload, role: 'beheerder' })
    await payload.updateGlobal({ slug: 'site', data: { fourEyes: false }, user })
    await payload.updateGlobal({ slug: 'site', data: { fourEyes: false }, user })
    expect(await isOn()).toBe(true)
  })

  it('A5: need two when an old version is put back', async () => {
    const { payload } = content.database
    await payload.updateGlobal({ slug: 'site', data: { fourEyes: false } })
    const { docs } = await payload.findGlobalVersions({ slug: 'site', sort: '-updatedAt', limit: 1, depth: 0 })
    await payload.updateGlobal({ slug: 'site', data: { fourEyes: true } })
    await first('POST', `/globals/site/versions/${docs[0]!.id}`)
    expect(await isOn()).toBe(true)
    await second('POST', `/globals/site/versions/${docs[0]!.id}`)
    expect(await isOn()).toBe(false)
    expect((await lines()).at(-1)?.[0]).toBe('fourEyesChanged')
  })

  it('are told in the audit list also when the program switches them', async () => {
    await content.database.payload.updateGlobal({ slug: 'site', data: { fourEyes: false } })
    expect(await lines()).toEqual([['fourEyesChanged', 'Eén mond', 'uit']])
  })

  it('A5: are asked anew after seven days', async () => {
    const { payload } = content.database
    const user = await userWith({ payload, role: 'beheerder' })
    const createdAt = new Date(Date.now() - 7 * DAY - 1000).toISOString()
    const line = { action: 'fourEyesAsked' as const, source: 'site', user: user.id, name: user.name, createdAt }
    await payload.create({ collection: 'audit', data: line })
    await off(second)
    expect(await isOn()).toBe(true)
    expect((await asked(second)).body.asked).toMatchObject({ isYours: true })
  })

  it('A5: are asked anew when who asked is no administrator any more', async () => {
    await off(second)
    await content.database.payload.update({ collection: 'users', id: secondId, data: { roles: ['redacteur'] } })
    // With one administrator left it cannot be asked at all.
    expect((await off(first)).status).toBe(400)
    expect(await isOn()).toBe(true)
  })

  it('A5: stay on after the wish was withdrawn, which only administrators can', async () => {
    await off(first)
    expect((await chief('POST', '/globals/site/four-eyes/withdraw')).status).toBe(403)
    expect((await second('POST', '/globals/site/four-eyes/withdraw')).status).toBe(200)
    await off(second)
    expect(await isOn()).toBe(true)
    expect((await lines()).map(([action]) => action)).toEqual(['fourEyesAsked', 'fourEyesWithdrawn', 'fourEyesAsked'])
  })

  it('A5: cannot be switched off by the only administrator, who reads at the field what to do', async () => {
    await content.database.payload.update({ collection: 'users', id: secondId, data: { roles: ['redacteur'] } })
    const { status, body } = await off(first)
    expect(status).toBe(400)
    expect(body.errors[0].data.errors[0]).toMatchObject({
      path: 'fourEyes',
      message: expect.stringContaining('tweede beheerder'),
    })
    expect((await asked(first)).body.isAlone).toBe(true)
    expect(await lines()).toEqual([])
  })

  it('do not lose the rest of what is saved with it', async () => {
    await first('POST', '/globals/site', { fourEyes: false, exampleNotice: 'Met vier ogen' })
    expect((await content.database.payload.findGlobal({ slug: 'site' })).exampleNotice).toBe('Met vier ogen')
  })
})
