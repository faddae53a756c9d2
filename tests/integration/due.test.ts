import { afterAll, beforeAll, expect, it } from 'vitest'
import { fillSections } from '#src/admin/due/section.ts'
import { sections } from '#src/admin/due/sections.ts'
import type { Role } from '#src/domain/roles.ts'
import { openTestDatabase, type TestDatabase } from '../helpers/payload.ts'
import { userWith } from '../helpers/users.ts'

let database: TestDatabase
const DAY = 24 * 60 * 60 * 1000
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString()

beforeAll(async () => {
  database = await openTestDatabase()
  const { payload } = database
  await payload.db.updateMany({ collection: 'products', where: {}, data: { reviewDate: inDays(400) } })
})
afterAll(() => database.close())

async function see(role: Role, language = 'nl') {
  const { createLocalReq } = await import('payload')
  const { payload } = database
  const req = await createLocalReq({ user: await userWith({ payload, role }) }, payload)
  return fillSections({ sections, req, language })
}

it('where nothing waits there is nothing', async () => {
  expect(await see('beheerder')).toEqual([])
})

it('texts that are due: one’s own first, then the oldest', async () => {
  const { payload } = database
  const set = (slug: string, data: Record<string, unknown>) =>
    payload.db.updateMany({ collection: 'products', where: { slug: { equals: slug } }, data })
  await set('paspoort', { reviewDate: inDays(-100) })
  await set('klacht', { reviewDate: inDays(-200) })
  await set('vog', { reviewDate: inDays(3), owner: (await userWith({ payload, role: 'redacteur' })).id })
  const [due] = await see('redacteur')
  expect(due?.items.map(({ isMine }) => isMine)).toEqual([true, false, false])
  expect(due?.items[1]?.title).toContain('lacht')
  const [again] = await see('eindredacteur')
  expect(again?.items[0]?.title).toContain('lacht')
})

it('broken links, and of jobs that fail only a beheerder hears', async () => {
  const { payload } = database
  const place = { collection: 'products', document: 'x', title: 'Paspoort', field: 'url', fieldLabel: 'Webadres' }
  for (const status of ['broken', 'failing'] as const) {
    const data = {
      ...place,
      url: `https://${status}.example`,
      kind: 'outside',
      status,
      failingSince: inDays(-2),
    } as const
    await payload.create({ collection: 'links', data })
  }
  const { id } = await payload.jobs.queue({ task: 'send-mail', input: { to: 'a', subject: 's', text: 't' } })
  await payload.db.updateOne({ collection: 'payload-jobs', id, data: { totalTried: 1 } })
  expect((await see('redacteur')).map(({ key, items }) => [key, items.length])).toEqual([
    ['teksten', 3],
    ['links', 1],
  ])
  expect((await see('beheerder')).map(({ key }) => key)).toEqual(['teksten', 'links', 'taken'])
})

it('a medewerker, who does not edit, sees no broken links and no drafts', async () => {
  await expect(see('medewerker')).rejects.toThrow()
})
