import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { knownHolidays } from '#tests/fixtures/journeys/holidays.ts'
import { dateOf, dayOf, dayOfWeek, yearOf } from './day.ts'
import { easterOf, isHoliday } from './holidays.ts'

/** Typed from the calendar, not computed. Easter and Pentecost are left out: they are Sundays anyway. */
const HOLIDAYS: Record<number, string> = {
  2026: '01-01 04-03 04-06 04-27 05-05 05-14 05-25 12-25 12-26',
  2027: '01-01 03-26 03-29 04-27 05-05 05-06 05-17 12-25 12-26',
  2028: '01-01 04-14 04-17 04-27 05-05 05-25 06-05 12-25 12-26',
  2029: '01-01 03-30 04-02 04-27 05-05 05-10 05-21 12-25 12-26',
  2030: '01-01 04-19 04-22 04-27 05-05 05-30 06-10 12-25 12-26',
}

const YEARS = Array.from({ length: 71 }, (_, index) => 1990 + index)
const day = (text: string) => dayOf(Temporal.PlainDate.from(text))

describe('the holidays of the Algemene termijnenwet', () => {
  it.each(Object.entries(HOLIDAYS))('of %s are these and no others', (year, days) => {
    expect(foundIn(Number(year)).join(' ')).toBe(days)
  })

  it.each(YEARS)('of %i are those that a kept library knows', (year) => {
    expect(foundIn(year)).toEqual([...knownHolidays(year)].map((date) => date.slice(5)).sort())
  })

  it('have King’s Day on Saturday 26 April when the 27th is a Sunday', () => {
    expect(isHoliday(day('2025-04-26'))).toBe(true)
    expect(isHoliday(day('2025-04-27'))).toBe(false)
  })
})

describe('Easter', () => {
  // The earliest and the latest dates possible, and years with an exception to the rule (1954 and 1981).
  it.each([
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    [2000, '2000-04-23'],
    [2285, '2285-03-22'],
  ])('of %i is on %s', (year, date) => expect(dateOf(easterOf(year)).toString()).toBe(date))

  it('is a Sunday from 22 March to 25 April in every year of this calendar’s first 2,000', () => {
    for (let year = 1583; year < 3583; year += 1) {
      const easter = easterOf(year)
      expect(dayOfWeek(easter)).toBe(7)
      expect(dateOf(easter).toString().slice(5) >= '03-22').toBe(true)
      expect(dateOf(easter).toString().slice(5) <= '04-25').toBe(true)
    }
  })
})

function foundIn(year: number): string[] {
  const found: string[] = []
  for (let date = day(`${year}-01-01`); yearOf(date) === year; date += 1)
    if (isHoliday(date)) found.push(dateOf(date).toString().slice(5))
  return found
}
