import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addMonths, dateOf, dayOf, isWeekday, yearOf } from './day.ts'

it('a day by its number is the same day as the date', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_000_000 }), fc.integer({ min: -100, max: 100 }), (day, months) => {
      const date = dateOf(day)
      expect(dayOf(date)).toBe(day)
      expect(yearOf(day)).toBe(date.year)
      expect(isWeekday(day)).toBe(date.dayOfWeek < 6)
      expect(dateOf(addMonths(day, months)).toString()).toBe(date.add({ months }).toString())
      expect(dateOf(day + months).toString()).toBe(date.add({ days: months }).toString())
    }),
  )
})
