import type { Where } from 'payload'
import { expect, it } from 'vitest'
import { idsAsLists } from './ids.ts'

it.each<[Where, Where]>([
  [{ id: { equals: 'a' } }, { id: { in: ['a'] } }],
  [{ id: { not_equals: 'a' } }, { id: { not_in: ['a'] } }],
  [{ id: { in: ['a', 'b'] } }, { id: { in: ['a', 'b'] } }],
  [{ parent: { equals: 'a' } }, { parent: { equals: 'a' } }],
  [
    { and: [{ id: { equals: 'a' } }, { or: [{ id: { equals: 'b' } }, { latest: { equals: true } }] }] },
    { and: [{ id: { in: ['a'] } }, { or: [{ id: { in: ['b'] } }, { latest: { equals: true } }] }] },
  ],
])('%j asks the same as %j', (where, list) => {
  expect(idsAsLists(where)).toEqual(list)
})
