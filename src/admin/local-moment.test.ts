import { expect, it } from 'vitest'
import { localMoment } from './local-moment.ts'

it('takes a time for the clock of the municipality, in winter and in summer', () => {
  expect(localMoment('2027-01-01T09:00')).toBe('2027-01-01T08:00:00Z')
  expect(localMoment('2027-07-01T09:00')).toBe('2027-07-01T07:00:00Z')
})

it('takes a day without a time for its first moment', () => {
  expect(localMoment('2027-01-01')).toBe('2026-12-31T23:00:00Z')
})
