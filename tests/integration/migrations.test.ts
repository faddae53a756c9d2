import { expect, it, vi } from 'vitest'
import { migrate, namesDone, type OurMigration } from '#src/database/migrate.ts'
import { testContent } from '../helpers/content.ts'

const content = testContent()
const nothing = async () => {}

it('a database that is up to date has had every migration, also where there are no tables', async () => {
  const { payload } = content.database
  await migrate({ payload })
  const { migrations } = await import('#src/database/migrations/index.ts')
  const done = await namesDone(payload)
  expect(migrations.map(({ name }) => name).filter((name) => !done.has(name))).toEqual([])
})

it('a process of an older release goes on, and says in one line that the database is newer', async () => {
  const { payload } = content.database
  const warn = vi.spyOn(payload.logger, 'warn')
  await migrate({ payload })
  expect(warn).not.toHaveBeenCalled()
  const name = '20980101_000000_newer'
  await payload.db.create({ collection: 'payload-migrations', data: { name, batch: 0 }, req: {} })
  await migrate({ payload })
  expect(warn.mock.calls).toEqual([[expect.stringMatching(/a newer release \(20980101_000000_newer\): .* goes on/)]])
  warn.mockRestore()
  await payload.db.deleteOne({ collection: 'payload-migrations', where: { name: { equals: name } }, req: {} })
})

it('documents that change with the model change once, also when two processes start at once', async () => {
  const { payload } = content.database
  const change: OurMigration = {
    name: '20990101_000000_test',
    up: nothing,
    down: nothing,
    data: async ({ req }) => {
      const data = { slug: `uit-migratie-${Date.now()}-${Math.random()}`, kind: 'products' as const, target: 'x' }
      await payload.db.create({ collection: 'redirects', data, req })
    },
  }
  const count = async () => (await payload.count({ collection: 'redirects' })).totalDocs
  const before = await count()
  await Promise.all([
    migrate({ payload, migrations: [change] }),
    payload.db.name === 'mongoose' ? migrate({ payload, migrations: [change] }) : nothing(),
  ])
  await migrate({ payload, migrations: [change] })
  expect((await count()) - before).toBe(1)
})

it('what fails changes nothing, and is done at the next start', async () => {
  const { payload } = content.database
  let isBroken = true
  const change: OurMigration = {
    name: '20990102_000000_test',
    up: nothing,
    down: nothing,
    data: async ({ req }) => {
      await payload.db.create({ collection: 'redirects', data: { slug: 'half', kind: 'products', target: 'x' }, req })
      if (isBroken) throw new Error('broken')
    },
  }
  const halves = async () =>
    (await payload.count({ collection: 'redirects', where: { slug: { equals: 'half' } } })).totalDocs
  await expect(migrate({ payload, migrations: [change] })).rejects.toThrow('broken')
  expect(await halves()).toBe(0)
  isBroken = false
  await migrate({ payload, migrations: [change] })
  expect(await halves()).toBe(1)
})
