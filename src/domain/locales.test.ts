import { describe, expect, it } from 'vitest'
import { inLocale, LOCALE_CODES, localeOr, SOURCE_LOCALE, splitPrefix } from './locales.ts'

it('the language that every text is in stands first', () => {
  expect(LOCALE_CODES[0]).toBe(SOURCE_LOCALE)
})

describe('the prefix of an address', () => {
  it.each([
    ['/en/producten/paspoort', 'en', '/producten/paspoort'],
    ['/en', 'en', '/'],
    ['/en?q=a', 'en', '/?q=a'],
    ['/en#main', 'en', '/#main'],
    ['/producten', 'nl', '/producten'],
    ['/energie', 'nl', '/energie'],
    ['/nl/producten', 'nl', '/nl/producten'],
  ])('of %s is that of %s', (address, locale, path) => {
    expect(splitPrefix(address)).toEqual({ locale, path })
  })
})

it('a code that is no language of ours, not even a name that every object has, becomes Dutch', () => {
  for (const code of ['fr', 'EN', '', 'toString', '__proto__', null, undefined, ['en']])
    expect(localeOr(code)).toBe('nl')
  expect(localeOr('en')).toBe('en')
})

it('a text that is not translated is said in Dutch', () => {
  expect(inLocale({ nl: 'Paspoort', en: 'Passport' }, 'en')).toBe('Passport')
  expect(inLocale({ nl: 'Paspoort', en: null }, 'en')).toBe('Paspoort')
  expect(inLocale(undefined, 'en')).toBeUndefined()
})
