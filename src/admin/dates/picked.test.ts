import { afterAll, describe, expect, it } from 'vitest'
import { momentFrom, pickable } from './picked.ts'

const zone = process.env.TZ
afterAll(() => {
  process.env.TZ = zone
})

/** As the date picker returns it: a day as noon UTC, a moment in the time zone of the computer. */
const pickedDay = (day: string) => new Date(`${day}T12:00:00Z`)

describe.each(['Europe/Amsterdam', 'UTC', 'America/Los_Angeles', 'Pacific/Auckland', 'Pacific/Kiritimati'])(
  'in %s',
  (TZ) => {
    it('a day that was picked is that day', () => {
      process.env.TZ = TZ
      expect(momentFrom(pickedDay('2027-01-01'), 'day')).toBe('2027-01-01T12:00:00.000Z')
    })

    it('a day is shown as it is in the municipality', () => {
      process.env.TZ = TZ
      const shown = pickable('2027-01-01T12:00:00.000Z', 'day')
      expect([shown?.getFullYear(), shown?.getMonth(), shown?.getDate()]).toEqual([2027, 0, 1])
    })

    it('a moment is on the clock of the municipality, in winter and in summer', () => {
      process.env.TZ = TZ
      expect(momentFrom(new Date('2027-01-01T00:00:00'), 'moment')).toBe('2026-12-31T23:00:00.000Z')
      expect(momentFrom(new Date('2027-07-01T09:30:00'), 'moment')).toBe('2027-07-01T07:30:00.000Z')
    })

    it('a moment is shown as it is on the clock of the municipality', () => {
      process.env.TZ = TZ
      const shown = pickable('2026-12-31T23:00:00.000Z', 'moment')
      expect([shown?.getFullYear(), shown?.getDate(), shown?.getHours()]).toEqual([2027, 1, 0])
    })
  },
)

it('an empty value stays empty', () => {
  expect([momentFrom(null, 'day'), pickable(null, 'moment')]).toEqual([null, null])
})
