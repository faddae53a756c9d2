import { describe, expect, it } from 'vitest'
import type { Schedule } from '../model/types.ts'
import { nextOpeningChange, openingStatus, todayAt } from './opening.ts'

const weekdays: Schedule = {
  hours: [1, 2, 3, 4, 5].map((day) => ({ day: day as 1, from: '09:00', until: '17:00' })),
  specialDays: [
    { date: '2026-12-25', closed: true, from: null, until: null, reason: 'Kerst' },
    { date: '2026-12-24', closed: false, from: '09:00', until: '12:00', reason: 'Dag voor Kerst' },
  ],
}
const closedOn = (date: string) => ({ date, closed: true, from: null, until: null, reason: '' })
const at = (iso: string) => Date.parse(iso)
const status = (iso: string, schedule = weekdays) => openingStatus({ schedule, instant: at(iso), locale: 'nl' })

describe('the opening status', () => {
  it('is open from the first minute until, not at, the last', () => {
    expect(status('2026-11-23T08:00:00Z')).toEqual({ isOpen: true, text: 'Nu open tot 17.00 uur' })
    expect(status('2026-11-23T15:59:59Z').isOpen).toBe(true)
    expect(status('2026-11-23T16:00:00Z').isOpen).toBe(false)
  })

  it('follows summer time', () => {
    expect(status('2026-07-06T06:59:59Z').isOpen).toBe(false)
    expect(status('2026-07-06T07:00:00Z').isOpen).toBe(true)
  })

  it('says when it opens later today, tomorrow and after the weekend', () => {
    expect(status('2026-11-23T07:00:00Z').text).toContain('Vandaag')
    expect(status('2026-11-23T18:00:00Z').text).toContain('morgen')
    expect(status('2026-11-20T18:00:00Z').text).toContain('maandag')
  })

  it('says “op” before a day of the week, and not before tomorrow', () => {
    expect(status('2026-11-23T18:00:00Z').text).toBe('Nu gesloten. Open morgen vanaf 9.00 uur')
    expect(status('2026-11-20T18:00:00Z').text).toBe('Nu gesloten. Open op maandag vanaf 9.00 uur')
  })

  it('is closed where it does not open in two weeks', () => {
    const never = { hours: [], specialDays: [] }
    const holiday = {
      hours: weekdays.hours.slice(0, 1),
      specialDays: ['2026-11-23', '2026-11-30', '2026-12-07'].map(closedOn),
    }
    expect(status('2026-11-23T18:00:00Z', holiday)).toEqual({ isOpen: false, text: 'Nu gesloten' })
    expect(status('2026-11-23T18:00:00Z', never)).toEqual({ isOpen: false, text: '' })
    expect(status('2026-11-23T07:00:00Z').isOpen).toBe(false)
    expect(status('2026-11-23T18:00:00Z').isOpen).toBe(false)
  })

  it('goes by a special day before the weekday', () => {
    expect(status('2026-12-24T10:00:00Z').text).toContain('12.00')
    expect(status('2026-12-25T10:00:00Z').isOpen).toBe(false)
    expect(status('2026-12-25T10:00:00Z').text).toContain('maandag')
  })

  it('is closed on a special day without times, and on a holiday that nobody filled in', () => {
    const special = { date: '2026-11-23', closed: false, from: null, until: null, reason: 'Studiedag' }
    expect(status('2026-11-23T10:00:00Z', { ...weekdays, specialDays: [special] }).isOpen).toBe(false)
    expect(status('2027-04-27T10:00:00Z').isOpen).toBe(false)
    const open = { date: '2027-04-27', closed: false, from: '10:00', until: '14:00', reason: 'Koningsdag' }
    expect(status('2027-04-27T10:00:00Z', { ...weekdays, specialDays: [open] }).isOpen).toBe(true)
  })

  it('says nothing where no hours are known', () => {
    expect(status('2026-11-23T08:00:00Z', { hours: [], specialDays: [] })).toEqual({ isOpen: false, text: '' })
  })
})

describe('the next change', () => {
  const next = (iso: string) => new Date(nextOpeningChange({ schedules: [weekdays], instant: at(iso) })).toISOString()

  it('is the opening, then the closing, then midnight in Nijmegen', () => {
    expect(next('2026-11-23T05:00:00Z')).toBe('2026-11-23T08:00:00.000Z')
    expect(next('2026-11-23T08:00:00Z')).toBe('2026-11-23T16:00:00.000Z')
    expect(next('2026-11-23T16:00:00Z')).toBe('2026-11-23T23:00:00.000Z')
  })
})

it('the day in Nijmegen begins before the day in Greenwich', () => {
  expect(todayAt(at('2026-11-22T23:30:00Z'))).toBe('2026-11-23')
})
