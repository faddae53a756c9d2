import { expect, it } from 'vitest'
import { TOO_BIG, WRONG_KIND, wrongPicture } from './picture-file.ts'

it.each([
  ['image/png', 1, null],
  ['image/jpeg', 10_000_000, null],
  ['image/webp', 10_000_001, TOO_BIG],
  ['image/avif', 5, null],
  ['image/gif', 5, WRONG_KIND],
  ['image/svg+xml', 5, WRONG_KIND],
  ['', 5, WRONG_KIND],
])('a file of kind %j and %i bytes', (type, size, expected) => {
  expect(wrongPicture({ type, size })).toBe(expected)
})

it('gets a message with the right size', () => {
  expect(TOO_BIG.nl).toContain('kleiner dan 10 MB')
})
