import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { type Day, dateOf, dayOf } from './day.ts'
import { addWorkingDays, extendedDeadline, isWorkingDay } from './working-days.ts'

const day = (text: string): Day => dayOf(Temporal.PlainDate.from(text))
const text = (date: Day) => dateOf(date).toString()
const anyDay = fc.integer({ min: 0, max: 365 * 5 }).map((days) => day('2026-01-01') + days)

describe('working days', () => {
  it('are counted over weekends and holidays, both ways', () => {
    expect(text(addWorkingDays(day('2026-04-02'), 1))).toBe('2026-04-07')
    expect(text(addWorkingDays(day('2026-04-07'), -1))).toBe('2026-04-02')
    expect(text(addWorkingDays(day('2026-04-04'), 0))).toBe('2026-04-04')
  })

  it('are so many between the two days as was asked, and the last is one', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (date, amount) => {
        const last = addWorkingDays(date, amount)
        let count = 0
        for (let next = date + 1; next <= last; next += 1) if (isWorkingDay(next)) count += 1
        expect([count, isWorkingDay(last)]).toEqual([amount, true])
      }),
    )
  })
})

const extended = (from: string, amount: number, unit: 'days' | 'weeks' | 'months' = 'days') =>
  text(
    extendedDeadline({
      from: day(from),
      last: dayOf(dateOf(day(from)).add({ [unit]: amount })),
      length: { amount, unit },
    }),
  )

describe('the last day of a term', () => {
  // Each row: start, number of days, end.
  it.each([
    // Easter
    ['2026-03-29', 5, '2026-04-07'], // Good Friday
    ['2026-04-01', 5, '2026-04-07'], // Easter Monday; 2 and 7 April are the two working days
    ['2027-03-22', 5, '2027-03-30'], // Saturday of Easter
    ['2028-04-12', 5, '2028-04-18'],
    ['2029-03-28', 5, '2029-04-03'],
    ['2030-04-17', 5, '2030-04-23'],
    // King's Day
    ['2026-04-22', 5, '2026-04-28'],
    ['2027-04-22', 5, '2027-04-28'],
    ['2028-04-22', 5, '2028-05-01'], // the Friday after it is treated alike
    ['2029-04-22', 5, '2029-04-30'], // a Friday
    ['2030-04-22', 5, '2030-04-29'], // a Saturday
    // 5 May, Ascension
    ['2026-05-09', 5, '2026-05-18'], // the Friday after it is treated alike
    ['2027-05-01', 5, '2027-05-10'], // 5 and 6 May both, and the Friday after them
    ['2028-05-20', 5, '2028-05-29'],
    ['2029-05-05', 5, '2029-05-11'],
    ['2030-05-25', 5, '2030-05-31'],
    // Pentecost
    ['2026-05-20', 5, '2026-05-26'],
    ['2027-05-12', 5, '2027-05-18'],
    ['2028-05-31', 5, '2028-06-06'],
    ['2029-05-16', 5, '2029-05-22'],
    ['2030-06-05', 5, '2030-06-11'],
    // Christmas
    ['2026-12-20', 5, '2026-12-28'], // Friday 25, Saturday 26
    ['2027-12-20', 5, '2027-12-27'], // a Saturday; both Christmas days in the weekend
    ['2028-12-20', 5, '2028-12-27'], // Monday 25, Tuesday 26
    ['2029-12-20', 5, '2029-12-27'],
    ['2030-12-20', 5, '2030-12-27'],
    // New Year
    ['2025-12-27', 5, '2026-01-05'], // a Thursday, and the Friday after it
    ['2026-12-27', 5, '2027-01-04'], // a Friday
    ['2027-12-27', 5, '2028-01-03'], // a Saturday
    ['2028-12-27', 5, '2029-01-02'], // a Monday
    ['2029-12-27', 5, '2030-01-02'],
    // An ordinary day is not moved
    ['2026-11-18', 5, '2026-11-23'],
  ])('that begins on %s and takes %i days is %s', (from, amount, last) => expect(extended(from, amount)).toBe(last))

  it('leaves two working days in a term of three days or more, and not in a shorter one', () => {
    // Thursday before Easter: Friday to Monday are no working days, so the third day moves to Wednesday.
    expect(extended('2026-04-02', 3)).toBe('2026-04-08')
    expect(extended('2026-04-02', 2)).toBe('2026-04-07')
  })

  // All end on Sunday 30 August 2026.
  it.each([
    ['2026-06-01', 90, 'days', '2026-08-31'],
    ['2026-05-31', 91, 'days', '2026-08-30'],
    ['2026-06-07', 12, 'weeks', '2026-08-31'],
    ['2026-05-31', 13, 'weeks', '2026-08-30'],
    ['2026-05-30', 3, 'months', '2026-08-31'],
    ['2026-04-30', 4, 'months', '2026-08-30'],
  ] as const)('from %s of %i %s is %s: the law does not hold for long terms', (from, amount, unit, last) =>
    expect(extended(from, amount, unit)).toBe(last),
  )

  it('is a working day, and not before the day it was', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 90 }), (from, amount) => {
        const last = from + amount
        const moved = extendedDeadline({ from, last, length: { amount, unit: 'days' } })
        expect(isWorkingDay(moved)).toBe(true)
        expect(moved - last).toBeGreaterThanOrEqual(0)
        expect(moved - last).toBeLessThanOrEqual(6)
      }),
    )
  })
})
