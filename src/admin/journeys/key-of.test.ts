import { expect, it } from 'vitest'
import { isMadeOf, keyOf } from './key-of.ts'

it('makes a name of a title, in whole words', () => {
  expect(keyOf({ title: 'Heeft u één auto?', taken: [] })).toBe('heeft-u-een-auto')
  const long = keyOf({ title: `${'woord '.repeat(30)}`, taken: [] })
  expect(long).toMatch(/^woord(-woord)+$/)
  expect(long.length).toBeLessThanOrEqual(60)
})

it('never gives two rows the same name', () => {
  expect(keyOf({ title: 'Ja', taken: ['ja', 'ja-2'] })).toBe('ja-3')
})

it('knows its own names from those typed by hand', () => {
  expect(isMadeOf('ja-2', 'Ja')).toBe(true)
  expect(isMadeOf('wel', 'Ja')).toBe(false)
})
