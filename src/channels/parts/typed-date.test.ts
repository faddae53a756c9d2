import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayInWords } from '#src/facts/words.ts'
import { type DateProblem, readTypedDate } from './typed-date.ts'

const TODAY = '2026-11-29'
const read = (day: string, month = '', year = '') => readTypedDate({ day, month, year }, TODAY)

describe('a date as people write it', () => {
  it.each([
    ['1 feb', '2027-02-01'],
    ['1 december', '2026-12-01'],
    ['15 nov', '2026-11-15'],
    ['01-02-2027', '2027-02-01'],
    ['1/2/27', '2027-02-01'],
    ['1.2.2027', '2027-02-01'],
    ['2027-02-01', '2027-02-01'],
    ['01022027', '2027-02-01'],
    ['1feb2027', '2027-02-01'],
    ['1 mrt 27', '2027-03-01'],
    ['maandag 1 februari 2027', '2027-02-01'],
    ['1e februari 2027', '2027-02-01'],
    ['1st of February 2027', '2027-02-01'],
    [' 1  Okt. 2027 ', '2027-10-01'],
  ])('in one field, “%s”, is %s', (typed, day) => expect(read(typed)).toEqual({ day }))

  it.each([
    ['1', '2', '2027'],
    ['01', '02', '27'],
    ['1', 'feb', '2027'],
    ['1', '2', ''],
  ])('in the fields “%s”, “%s” and “%s” is 1 February 2027', (...parts) =>
    expect(read(...parts)).toEqual({ day: '2027-02-01' }),
  )

  it('is read back as it is written on every channel', () => {
    const days = fc.integer({ min: 0, max: 3650 }).map((after) => new Date(Date.UTC(2020, 0, 1 + after)))
    fc.assert(
      fc.property(days, fc.constantFrom('nl' as const, 'en' as const), fc.boolean(), (date, locale, weekday) => {
        const day = date.toJSON().slice(0, 10)
        expect(read(dayInWords({ day, locale, weekday }))).toEqual({ day })
      }),
    )
  })
})

describe('what is wrong with a date', () => {
  it.each<[string, string, string, DateProblem]>([
    ['', '', '', 'missing'],
    ['', '2', '2027', 'incomplete'],
    ['1', '', '2027', 'incomplete'],
    ['1', '', '', 'incomplete'],
    ['32', '1', '2027', 'day'],
    ['een', '1', '2027', 'day'],
    ['1', '13', '2027', 'month'],
    ['1', 'ja', '2027', 'month'],
    ['1', '2', '20277', 'year'],
    ['1', '2', '202', 'year'],
    ['30', '2', '2027', 'unknown'],
    ['1 2 3 4', '', '', 'unknown'],
  ])('in “%s”, “%s” and “%s” is said: %s', (day, month, year, problem) =>
    expect(read(day, month, year)).toEqual({ problem }),
  )

  it('is said of any text, and never thrown', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (day, month, year) => {
        const found = read(day, month, year)
        expect(found.day ?? found.problem).toBeTruthy()
      }),
    )
  })
})
