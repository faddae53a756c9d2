import { expect, it } from 'vitest'
import type { Moment } from '#journeys/model.ts'
import { countedInWords, daysInWords } from './when.ts'

const moment = (given: Partial<Moment>): Moment => ({ amount: 5, unit: 'days', side: 'after', step: null, ...given })
const counted = (step: Parameters<typeof countedInWords>[0]['step'], locale: 'nl' | 'en' = 'nl') =>
  countedInWords({
    step,
    eventName: locale === 'nl' ? 'uw verhuizing' : 'your move',
    titleOf: (key) => `Stap ${key}`,
    locale,
  }).map((line) => line.replaceAll('\u00a0', ' '))

it.each([
  [{ earliest: null, latest: moment({}) }, ['Uiterlijk 5 dagen na uw verhuizing']],
  [
    { earliest: moment({ amount: 4, unit: 'weeks', side: 'before' }), latest: null },
    ['Op zijn vroegst 4 weken voor uw verhuizing'],
  ],
  [{ earliest: null, latest: moment({ amount: 0 }) }, ['Uiterlijk op de dag van uw verhuizing']],
  [{ earliest: null, latest: moment({ amount: 0, step: 'a' }) }, ['Uiterlijk tegelijk met de stap ‘Stap a’']],
  [
    { earliest: null, latest: moment({ amount: 1, unit: 'months', step: 'a' }) },
    ['Uiterlijk 1 maand na de stap ‘Stap a’'],
  ],
  [{ earliest: null, latest: null }, []],
] as const)('counted from the event: %#', (step, expected) => {
  expect(counted(step)).toEqual(expected)
})

it('has both ends, and English', () => {
  const step = { earliest: moment({ side: 'before' }), latest: moment({ unit: 'workingDays' }) }
  expect(counted(step, 'en')).toEqual([
    'At the earliest 5 days before your move',
    'At the latest 5 working days after your move',
  ])
})

it.each([
  ['2026-12-07', '2026-12-07', 'Op maandag 7 december 2026'],
  ['2026-12-07', '2026-12-09', 'Vanaf maandag 7 december 2026 tot en met woensdag 9 december 2026'],
  [null, '2026-12-07', 'Uiterlijk maandag 7 december 2026'],
  ['2026-12-07', null, 'Vanaf maandag 7 december 2026'],
  [null, null, null],
])('from %s to %s is: %s', (earliest, latest, expected) => {
  expect(daysInWords({ earliest, latest, locale: 'nl' })?.replaceAll('\u00a0', ' ') ?? null).toBe(expected)
})
