import { expect, it } from 'vitest'
import type { Contents } from './format.ts'
import { differencesOf } from './receipt.ts'

const before: Contents = {
  revision: 7,
  stores: { products: { count: 2, sha256: 'a' }, 'products versions': { count: 5, sha256: 'b' } },
  answers: { instant: '2026-11-30T10:00:00.000Z', channels: { website: { pages: 9, sha256: 'c' } } },
}

it('finds no difference between a database and itself', () => {
  expect(differencesOf(before, structuredClone(before))).toEqual([])
})

it.each<[string, (after: Contents) => void]>([
  ['revision: 7 became 6', (after) => Object.assign(after, { revision: 6 })],
  ['products: 2 became 1', (after) => Object.assign(after.stores.products as object, { count: 1, sha256: 'z' })],
  [
    'products versions: the content differs',
    (after) => Object.assign(after.stores['products versions'] as object, { sha256: 'z' }),
  ],
  ['products versions: 5 became 0', (after) => delete after.stores['products versions']],
  ['facts: 0 became 1', (after) => Object.assign(after.stores, { facts: { count: 1, sha256: 'z' } })],
  [
    'channel website: 9 pages became 8',
    (after) => Object.assign(after.answers.channels.website as object, { pages: 8 }),
  ],
  [
    'channel website: the pages differ',
    (after) => Object.assign(after.answers.channels.website as object, { sha256: 'z' }),
  ],
])('says: %s', (said, change) => {
  const after = structuredClone(before)
  change(after)
  expect(differencesOf(before, after)).toEqual([said])
})
