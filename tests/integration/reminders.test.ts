import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import type { Role } from '#src/domain/roles.ts'
import { remindOwnersTask } from '#src/tasks/remind-owners.ts'
import { openTestDatabase, type TestDatabase } from '../helpers/payload.ts'
import { askApi } from '../helpers/rest.ts'
import { makeUser, userWith } from '../helpers/users.ts'

let database: TestDatabase
let paspoort: string
let writer: string

beforeAll(async () => {
  database = await openTestDatabase()
  const { payload } = database
  payload.logger.level = 'silent'
  // Nothing of the starter content is due.
  await payload.db.updateMany({ collection: 'products', where: {}, data: { reviewDate: '2040-01-01T12:00:00.000Z' } })
  const { docs } = await payload.find({ collection: 'products', where: { slug: { equals: 'paspoort' } }, depth: 0 })
  paspoort = docs[0]!.id
  writer = (await userWith({ payload, role: 'redacteur' })).id
})
afterAll(() => database.close())
afterEach(async () => {
  vi.useRealTimers()
  for (const collection of ['payload-jobs', 'reminders'] as const) {
    await database.payload.db.deleteMany({ collection, where: {} })
  }
})

async function setReview(id: string, day: string, owner: string | null) {
  const data = { owner, reviewDate: `${day}T12:00:00.000Z`, _status: 'published' as const }
  await database.payload.update({ collection: 'products', id, draft: false, depth: 0, data })
}

async function remindOn(day: string): Promise<{ to: string; text: string }[]> {
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime(`${day}T07:00:00Z`)
  const { payload } = database
  const { createLocalReq } = await import('payload')
  const handler = remindOwnersTask.handler as (args: object) => Promise<unknown>
  await handler({ input: {}, req: await createLocalReq({}, payload), job: { id: 'a-job' } })
  const { docs } = await payload.db.find<{ input: { to: string; text: string } }>({ collection: 'payload-jobs' })
  return docs.map(({ input }) => input)
}

it('an owner gets one mail a week, with a link and nobody’s name', async () => {
  await setReview(paspoort, '2031-03-01', writer)
  expect(await remindOn('2031-02-10')).toEqual([])
  const [mail, ...more] = await remindOn('2031-02-19')
  expect(more).toEqual([])
  expect(mail?.to).toBe('redacteur@example.nl')
  expect(mail?.text).toContain(`/admin/collections/products/${paspoort}`)
  expect(mail?.text).not.toContain('Test redacteur')
  expect(await remindOn('2031-02-20')).toHaveLength(1)
  expect(await remindOn('2031-02-26')).toHaveLength(2)
})

it('two runs at once send one mail', async () => {
  await setReview(paspoort, '2031-03-01', writer)
  await Promise.allSettled([remindOn('2031-02-19'), remindOn('2031-02-19')])
  expect(await remindOn('2031-02-19')).toHaveLength(1)
})

it('what has no owner goes to the eindredacteur', async () => {
  await setReview(paspoort, '2031-03-01', null)
  expect((await remindOn('2031-02-19')).at(-1)?.to).toBe('eindredacteur@example.nl')
})

it('what is of someone who may not write any more goes to the eindredacteur', async () => {
  const { payload } = database
  const { id } = await makeUser(payload, { email: 'gaat-weg@example.nl', roles: ['redacteur'] })
  await setReview(paspoort, '2031-03-01', id)
  await payload.update({ collection: 'users', id, data: { roles: ['medewerker'] } })
  expect((await remindOn('2031-02-19')).at(-1)?.to).toBe('eindredacteur@example.nl')
})

it('who was reminded is nobody’s to write, and a beheerder’s to read', async () => {
  const ask = (role: Role | undefined, method: string) =>
    askApi({
      payload: database.payload,
      path: '/reminders',
      who: role,
      method,
      data: method === 'POST' ? { key: 'x' } : undefined,
    })
  expect((await ask('beheerder', 'POST')).status).toBe(403)
  expect((await ask('eindredacteur', 'GET')).status).toBe(403)
  expect((await ask(undefined, 'GET')).status).toBe(403)
})
