import { assert, constantFrom, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RawFact, RawFactValue } from './fact.ts'
import { dayAt, dayInWords, formatFact, isDay, momentInWords, money, telephoneHref, termInWords } from './words.ts'

const say = (kind: RawFact['kind'], value: RawFactValue, locale: 'nl' | 'en' = 'nl', unit: RawFact['unit'] = null) =>
  formatFact({ fact: { kind, unit }, value, locale })

describe('a fact in words, and for machines', () => {
  it.each<[RawFact['kind'], RawFactValue, string, object]>([
    ['money', { number: 83.85 }, '€\u00a083,85', { value: 83.85, unit: null }],
    ['money', { number: 48 }, '€\u00a048', { value: 48, unit: null }],
    ['money', { number: 0 }, 'gratis', { value: 0 }],
    ['number', { number: 0 }, '0', { value: 0, unit: null }],
    ['number', { number: 1234.5 }, '1.234,5', { value: 1234.5, unit: null }],
    ['term', { number: 1, termUnit: 'weken' }, '1\u00a0week', { value: 'P1W', unit: 'week' }],
    ['term', { number: 5, termUnit: 'werkdagen' }, '5\u00a0werkdagen', { value: 'P5D', unit: 'werkdagen' }],
    ['term', { number: 2, termUnit: 'dagen' }, '2\u00a0dagen', { value: 'P2D', unit: 'dagen' }],
    ['term', { number: 3, termUnit: 'maanden' }, '3\u00a0maanden', { value: 'P3M', unit: 'maanden' }],
    ['term', { number: 10, termUnit: 'jaren' }, '10\u00a0jaar', { value: 'P10Y', unit: 'jaar' }],
    ['term', { number: 24, termUnit: 'uren' }, '24\u00a0uur', { value: 'PT24H', unit: 'uur' }],
    ['date', { day: '2026-12-07' }, '7 december 2026', { value: '2026-12-07' }],
    ['telephone', { text: { nl: '14 024' } }, '14 024', { value: 'tel:14024', href: 'tel:14024' }],
    ['telephone', { text: { nl: 'geen' } }, 'geen', { value: 'geen' }],
    ['address', { text: { nl: 'Markt 1' } }, 'Markt 1', { value: 'Markt 1' }],
    ['text', { text: { nl: 'Iets' } }, 'Iets', { value: 'Iets' }],
  ])('%s %j is %s', (kind, value, text, rest) => {
    expect(say(kind, value)).toEqual({ text, ...rest })
  })

  it.each<[RawFact['kind'], RawFactValue]>([
    ['money', {}],
    ['number', { text: { nl: '5' } }],
    ['term', { number: 5 }],
    ['term', { termUnit: 'dagen' }],
    ['date', { day: '2026-02-30' }],
    ['date', {}],
    ['telephone', {}],
    ['text', { number: 5 }],
  ])('%s %j is nothing', (kind, value) => {
    expect(say(kind, value)).toBeNull()
  })

  it('is in English with its unit, or with the Dutch one where that was not translated', () => {
    expect(say('money', { number: 83.85 }, 'en', { nl: 'per jaar', en: 'a year' })?.text).toBe('€83.85 a year')
    expect(say('number', { number: 1234.5 }, 'en', { nl: 'stuks' })).toEqual({
      text: '1,234.5 stuks',
      value: 1234.5,
      unit: 'stuks',
    })
    expect(say('money', { number: 0 }, 'en')?.text).toBe('free')
    expect(say('text', { text: { nl: 'Iets' } }, 'en')?.text).toBe('Iets')
  })
})

it('a term is one of its unit or more', () => {
  const said = (amount: number, locale: 'nl' | 'en') =>
    (['dagen', 'werkdagen', 'weken', 'maanden', 'jaren', 'uren'] as const).map(
      (unit) => termInWords({ amount, unit, locale }).split('\u00a0')[1],
    )
  expect(said(1, 'nl')).toEqual(['dag', 'werkdag', 'week', 'maand', 'jaar', 'uur'])
  expect(said(2, 'nl')).toEqual(['dagen', 'werkdagen', 'weken', 'maanden', 'jaar', 'uur'])
  expect(said(1, 'en')).toEqual(['day', 'working day', 'week', 'month', 'year', 'hour'])
  expect(said(2, 'en')).toEqual(['days', 'working days', 'weeks', 'months', 'years', 'hours'])
})

it('a national telephone number gets the code of the country, and no other does', () => {
  expect(['024 - 329 90 00', '14 024', '+31 24 329 90 00', '(06) 12345678'].map(telephoneHref)).toEqual([
    'tel:+31243299000',
    'tel:14024',
    'tel:+31243299000',
    'tel:+31612345678',
  ])
})

describe('a day', () => {
  it.each<[string | null | undefined, boolean]>([
    ['2026-02-28', true],
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['2026-01-01T00:00', false],
    ['', false],
    [null, false],
    [undefined, false],
  ])('%s is one: %s', (day, is) => {
    expect(isDay(day)).toBe(is)
  })

  it('is that of the Netherlands, whatever the clock of the machine', () => {
    expect(dayAt('2026-12-31T22:59:59Z')).toBe('2026-12-31')
    expect(dayAt('2026-12-31T23:00:00Z')).toBe('2027-01-01')
    expect(dayAt('2026-06-30T22:00:00Z')).toBe('2026-07-01')
  })

  it('is said with the day of the week where that is asked', () => {
    expect(dayInWords({ day: '2026-12-07', locale: 'nl', weekday: true })).toBe('maandag 7 december 2026')
    expect(dayInWords({ day: '2026-12-07', locale: 'en' })).toBe('7 December 2026')
    expect(momentInWords({ moment: '2026-11-22T09:41:00Z', locale: 'nl' })).toBe('22 november 2026 om 10:41')
  })
})

it('cents are said where there are any, and only then', () => {
  assert(
    property(integer({ min: 0, max: 1e8 }), constantFrom('nl' as const, 'en' as const), (cents, locale) => {
      expect(/[.,]\d\d$/.test(money(cents / 100, locale))).toBe(cents % 100 !== 0)
    }),
  )
})
