import { describe, expect, it } from 'vitest'
import type { RawFact } from '#src/facts/fact.ts'
import { telephoneHref } from '#src/facts/words.ts'
import { isAssumed, resolveFact, resolveFactOn } from './facts.ts'

const at = (iso: string) => Date.parse(iso)
const fact = (given: Partial<RawFact>): RawFact => ({
  id: '1',
  key: 'feit',
  label: { nl: 'Feit', en: 'Fact' },
  kind: 'money',
  values: [],
  ...given,
})
const said = (given: Partial<RawFact>, locale: 'nl' | 'en' = 'nl') =>
  resolveFact({ fact: fact(given), instant: at('2026-11-22T12:00:00Z'), locale })
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

it('is assumed where its source says so', () => {
  expect(isAssumed({ source: 'Aanname, nog te controleren' })).toBe(true)
  expect(isAssumed({ source: 'Artikel 4.4 Wet open overheid' })).toBe(false)
})

describe('a fact in words', () => {
  it('has euros as each language writes them', () => {
    const values = [{ number: 83.85 }]
    expect(plain(said({ values }).text)).toBe('€ 83,85')
    expect(said({ values }, 'en').text).toBe('€83.85')
  })

  it('has whole euros without cents, with its unit', () => {
    const values = [{ number: 48 }]
    const given = { values, unit: { nl: 'per jaar', en: 'per year' } }
    expect(plain(said(given).text)).toBe('€ 48 per jaar')
    expect(said(given, 'en').text).toBe('€48 per year')
  })

  it('says that nothing has to be paid', () => {
    expect(said({ values: [{ number: 0 }], unit: { nl: 'per keer' } })).toMatchObject({ text: 'gratis', value: 0 })
  })

  it('has one or more of a term, and the term for machines', () => {
    const kind = 'term' as const
    expect(said({ kind, values: [{ number: 1, termUnit: 'werkdagen' }] })).toMatchObject({
      value: 'P1D',
      unit: 'werkdag',
    })
    expect(plain(said({ kind, values: [{ number: 6, termUnit: 'weken' }] }).text)).toBe('6 weken')
    expect(plain(said({ kind, values: [{ number: 10, termUnit: 'jaren' }] }).text)).toBe('10 jaar')
    expect(said({ kind, values: [{ number: 36, termUnit: 'uren' }] }).value).toBe('PT36H')
  })

  it('has a date written out', () => {
    expect(said({ kind: 'date', values: [{ day: '2026-12-07' }] })).toMatchObject({
      text: '7 december 2026',
      value: '2026-12-07',
    })
  })

  it('has a telephone number that can be rung', () => {
    expect(said({ kind: 'telephone', values: [{ text: { nl: '14 024' } }] })).toMatchObject({
      text: '14 024',
      href: 'tel:14024',
    })
    expect(telephoneHref('024 - 329 90 00')).toBe('tel:+31243299000')
    expect(telephoneHref('+31 24 329 90 00')).toBe('tel:+31243299000')
  })

  it('with a day that is not in the calendar has no value', () => {
    expect(said({ kind: 'date', values: [{ day: '2027-02-30' }] })).toMatchObject({ value: null })
  })

  it('without a value now says so, and has none for machines', () => {
    expect(said({ values: [{ number: 1, until: '2020-01-01T00:00:00Z' }] })).toMatchObject({ value: null })
  })
})

describe('a fact on a later day', () => {
  const price = fact({
    values: [
      { number: 48, until: '2026-12-31T23:00:00Z' },
      { number: 49.2, from: '2026-12-31T23:00:00Z' },
    ],
  })
  const now = resolveFact({ fact: price, instant: at('2026-11-22T12:00:00Z'), locale: 'nl' })
  const on = (day: string, raw = price) => resolveFactOn({ fact: raw, now, day, locale: 'nl' })

  it('has the value of that day, and says since when', () => {
    expect(on('2027-01-15').value).toBe(49.2)
    expect(plain(on('2027-01-01').text)).toBe('€ 49,20 (vanaf 1 januari 2027)')
  })

  it('has the value of now when nothing changes or the later value is unknown', () => {
    expect(on('2026-12-31')).toBe(now)
    expect(on('2027-01-15', fact({ values: price.values?.slice(0, 1) }))).toBe(now)
  })
})

describe('the price of the day', () => {
  const price = fact({
    unit: { nl: 'per jaar', en: 'a year' },
    values: [
      { number: 48, until: '2026-12-31T23:00:00Z', source: 'Besluit 2026' },
      { number: 49.2, from: '2026-12-31T23:00:00Z', until: '2027-06-30T22:00:00Z', source: 'Besluit 2027' },
      { number: 51, from: '2027-06-30T22:00:00Z' },
    ],
  })
  const now = resolveFact({ fact: price, instant: at('2026-11-22T12:00:00Z'), locale: 'nl' })

  it.each([
    ['2026-11-22', '€ 48 per jaar'],
    ['2026-12-31', '€ 48 per jaar'],
    ['2027-01-01', '€ 49,20 per jaar (vanaf 1 januari 2027)'],
    ['2027-06-30', '€ 49,20 per jaar (vanaf 1 januari 2027)'],
    ['2027-07-01', '€ 51 per jaar (vanaf 1 juli 2027)'],
    ['2031-01-01', '€ 51 per jaar (vanaf 1 juli 2027)'],
  ])('on %s is %s', (day, text) => {
    expect(plain(resolveFactOn({ fact: price, now, day, locale: 'nl' }).text)).toBe(text)
  })

  it('is in the language of the answer, with its source and period', () => {
    const before = resolveFact({ fact: price, instant: at('2026-11-22T12:00:00Z'), locale: 'en' })
    expect(before).toMatchObject({ label: 'Fact', source: 'Besluit 2026', from: null, until: '2026-12-31T23:00:00Z' })
    expect(resolveFactOn({ fact: price, now: before, day: '2027-01-01', locale: 'en' })).toMatchObject({
      text: '€49.20 a year (from 1 January 2027)',
      value: 49.2,
      source: 'Besluit 2027',
      from: '2026-12-31T23:00:00Z',
      until: '2027-06-30T22:00:00Z',
    })
  })

  it('is as now where the amount stays the same under a new decision', () => {
    const same = fact({
      values: [
        { number: 48, until: '2026-12-31T23:00:00Z' },
        { number: 48, from: '2026-12-31T23:00:00Z' },
      ],
    })
    const before = resolveFact({ fact: same, instant: at('2026-11-22T12:00:00Z'), locale: 'nl' })
    expect(resolveFactOn({ fact: same, now: before, day: '2027-01-15', locale: 'nl' })).toBe(before)
  })

  it('has its name in Dutch, or its key, where there is no other', () => {
    const label = (given: RawFact['label']) =>
      resolveFact({ fact: fact({ label: given }), instant: 0, locale: 'en' }).label
    expect([label({ nl: 'Tarief' }), label(null)]).toEqual(['Tarief', 'feit'])
  })

  it('that is not known says so, and has nothing else', () => {
    expect(resolveFact({ fact: fact({ values: null }), instant: 0, locale: 'nl' })).toMatchObject({
      text: 'nu niet bekend',
      value: null,
      unit: null,
      href: null,
      source: '',
      from: null,
      until: null,
    })
  })
})
