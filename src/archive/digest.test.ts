import { expect, it } from 'vitest'
import { createDigest } from './digest.ts'

function digestOf(...documents: Record<string, unknown>[]): string {
  const digest = createDigest()
  for (const document of documents) digest.add({ id: '1', ...document })
  return digest.end()
}

it.each([
  ['the order of keys', { a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 }],
  ['null or absent', { a: 1, b: null }, { a: 1 }],
  ['an empty list or absent', { a: 1, b: [] }, { a: 1 }],
  ['a group of nothing or absent', { a: 1, b: { c: null, d: [] } }, { a: 1 }],
])('is the same for %s', (_name, one, other) => {
  expect(digestOf(one)).toBe(digestOf(other))
})

it.each([
  ['another value', { a: 1 }, { a: 2 }],
  ['false and absent', { a: false }, {}],
  ['an empty text and absent', { a: '' }, {}],
  ['a number and its text', { a: 1 }, { a: '1' }],
  ['another order in a list', { a: [1, 2] }, { a: [2, 1] }],
  ['an empty place in a list', { a: [1, null, 2] }, { a: [1, 2] }],
  ['a value at another key', { a: 1 }, { b: 1 }],
])('is another for %s', (_name, one, other) => {
  expect(digestOf(one)).not.toBe(digestOf(other))
})

it('is another when a document is missing', () => {
  expect(digestOf({ a: 1 }, { a: 2 })).not.toBe(digestOf({ a: 1 }))
})
