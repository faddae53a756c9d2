import { describe, expect, it } from 'vitest'
import type { OpeningHours } from '../model/types.ts'
import { clockInWords, specialDaysInWords, timesOn, weekInWords } from './hours.ts'

const open = (days: number[], from: string, until: string): OpeningHours[] =>
  days.map((day) => ({ day: day as 1, from, until }))

describe('opening hours', () => {
  it('of equal days are said together, and closed days are left out', () => {
    const hours = [
      ...open([1, 2, 3], '09:00', '17:00'),
      ...open([4, 5], '09:00', '12:30'),
      ...open([7], '10:00', '11:00'),
    ]
    expect(weekInWords({ hours, locale: 'nl' })).toEqual([
      { days: 'maandag tot en met woensdag', times: '9.00 tot 17.00 uur' },
      { days: 'donderdag en vrijdag', times: '9.00 tot 12.30 uur' },
      { days: 'zondag', times: '10.00 tot 11.00 uur' },
    ])
    expect(weekInWords({ hours, locale: 'en' })[0]).toEqual({ days: 'Monday to Wednesday', times: '9:00 to 17:00' })
    expect(weekInWords({ hours: [], locale: 'nl' })).toEqual([])
  })

  it('of a day that is not the same as the day before are said apart, also when a later day is', () => {
    const hours = [...open([1, 3], '09:00', '17:00'), ...open([2], '13:00', '17:00')]
    expect(weekInWords({ hours, locale: 'nl' }).map(({ days }) => days)).toEqual(['maandag', 'dinsdag', 'woensdag'])
  })

  it('of a day with a break are both stretches', () => {
    const hours = [...open([1], '09:00', '12:00'), ...open([1], '13:00', '17:00'), ...open([2], '08:00', '09:00')]
    expect(timesOn(hours, 1, 'nl')).toBe('9.00 tot 12.00 uur en 13.00 tot 17.00 uur')
    expect(timesOn(hours, 1, 'en')).toBe('9:00 to 12:00 and 13:00 to 17:00')
    expect(timesOn(hours, 3, 'nl')).toBe('')
  })
})

it('a time is said without a nought in front', () => {
  expect([clockInWords('09:05', 'nl'), clockInWords('00:30', 'nl'), clockInWords('10:00', 'en')]).toEqual([
    '9.05',
    '0.30',
    '10:00',
  ])
})

describe('special days', () => {
  const day = (date: string, given: object = {}) => ({
    date,
    closed: false,
    from: null,
    until: null,
    reason: '',
    ...given,
  })
  const said = (days: ReturnType<typeof day>[]) =>
    specialDaysInWords({
      schedule: { hours: [], specialDays: days },
      today: '2026-12-01',
      until: '2026-12-31',
      locale: 'nl',
    })

  it('are those from today up to and including the last, soonest first', () => {
    const days = ['2027-01-01', '2026-12-31', '2026-12-01', '2026-11-30'].map((date) => day(date, { closed: true }))
    expect(said(days)).toEqual(['dinsdag 1 december 2026: gesloten', 'donderdag 31 december 2026: gesloten'])
  })

  it('say the times of that day and why, and that it is closed where there are no times', () => {
    expect(said([day('2026-12-24', { from: '09:00', until: '12:00', reason: 'Kerst' })])).toEqual([
      'donderdag 24 december 2026: 9.00 tot 12.00 uur (Kerst)',
    ])
    expect(said([day('2026-12-24', { closed: true, from: '09:00', until: '12:00' })])).toEqual([
      'donderdag 24 december 2026: gesloten',
    ])
    for (const half of [{ from: '09:00' }, { until: '12:00' }, {}])
      expect(said([day('2026-12-24', half)])).toEqual(['donderdag 24 december 2026: gesloten'])
  })
})
