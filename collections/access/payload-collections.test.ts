import type { SanitizedConfig } from 'payload'
import { expect, it } from 'vitest'
import { withPayloadCollectionsClosed } from './payload-collections.ts'

const open = () => true
// biome-ignore lint/suspicious/noExplicitAny: the fake config has only what the function touches
type Any = any

async function closed() {
  const entity = (slug: string): Any => ({
    slug,
    access: { create: open, read: open, update: open, delete: open },
    hooks: { beforeChange: [], afterRead: [] },
  })
  const config = {
    collections: [entity('payload-migrations'), entity('payload-locked-documents'), entity('products')],
    globals: [entity('payload-jobs-stats')],
  }
  await withPayloadCollectionsClosed(Promise.resolve(config as unknown as SanitizedConfig))
  const [migrations, locks, products] = config.collections
  return { migrations, locks, products, stats: config.globals[0] }
}

const LETTERS = { b: 'beheerder', r: 'redacteur', m: 'medewerker' }
const rights = ({ access }: Any) =>
  ['create', 'read', 'update', 'delete'].map((way) =>
    Object.entries(LETTERS)
      .map(([letter, role]) => (access[way]({ req: { user: { roles: [role] } } }) ? letter : '-'))
      .join(''),
  )

it('Payload’s internal collections are closed', async () => {
  const { migrations, locks, products, stats } = await closed()
  //                                  create read   update delete
  expect(rights(migrations)).toEqual(['---', '---', '---', '---'])
  expect(rights(locks)).toEqual(['---', 'br-', 'br-', 'br-'])
  expect(rights(stats)).toEqual(['brm', 'b--', '---', 'brm'])
  expect(rights(products)).toEqual(['brm', 'brm', 'brm', 'brm'])
})

it('a lock is always in the name of the signed-in user', async () => {
  const { locks } = await closed()
  const [inOwnName] = locks.hooks.beforeChange
  const data = { user: { relationTo: 'users', value: 'a colleague' }, document: 1 }
  const user = { id: 'me', collection: 'users' }
  expect(inOwnName({ data, req: { user } })).toEqual({ user: { relationTo: 'users', value: 'me' }, document: 1 })
  expect(inOwnName({ data, req: { user: null } })).toBe(data)
})

it('a lock shows the name of its user', async () => {
  const { locks } = await closed()
  const [nameForAddress] = locks.hooks.afterRead
  const doc = { id: 1, user: { relationTo: 'users', value: { name: 'Sanne', email: 's@example.nl' } } }
  expect(nameForAddress({ doc })).toEqual({
    id: 1,
    user: { relationTo: 'users', value: { name: 'Sanne', email: 'Sanne' } },
  })
  const without = { id: 1, user: { relationTo: 'users', value: 'id only' } }
  expect(nameForAddress({ doc: without })).toBe(without)
  expect(nameForAddress({ doc: { id: 2 } })).toEqual({ id: 2 })
})

it('works without collections that this Payload does not have', async () => {
  const config = { collections: [], globals: [] } as unknown as SanitizedConfig
  expect(await withPayloadCollectionsClosed(Promise.resolve(config))).toBe(config)
})
