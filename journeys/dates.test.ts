import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { anyDay, anyJourney } from '#tests/fixtures/journeys/any.ts'
import { day, moment, step } from '#tests/fixtures/journeys/model.ts'
import { windows } from './dates.ts'
import { dayOf } from './day.ts'
import type { Step } from './model.ts'
import { isWorkingDay } from './working-days.ts'

const windowOf = (key: string, steps: readonly Step[], date: string | null = '2026-11-30') => {
  const window = windows({ steps, date: date === null ? null : day(date) }).get(key)
  return [window?.earliest?.toString() ?? null, window?.latest?.toString() ?? null]
}
const of = (given: Partial<Step>, date?: string) => windowOf('a', [step('a', given)], date)

describe('the window of a step', () => {
  it('counts from the event, before and after', () => {
    expect(of({ earliest: moment('4 weeks before'), latest: moment('5 days after') })).toEqual([
      '2026-11-02',
      '2026-12-05',
    ])
    expect(of({ latest: moment('3 workingDays after') }, '2026-12-23')[1]).toBe('2026-12-29')
    expect(of({ latest: moment('2 workingDays before') }, '2026-12-28')[1]).toBe('2026-12-23')
  })

  it('ends on the last day of a shorter month', () => {
    expect(of({ latest: moment('3 months after') })[1]).toBe('2027-02-28')
    expect(of({ earliest: moment('1 months before') }, '2027-03-31')[0]).toBe('2027-02-28')
  })

  it('ends on the next working day where the law says so, and on the one before when it counts back', () => {
    const moves = { movesToWorkingDay: true }
    expect(of({ latest: moment('5 days after'), ...moves })[1]).toBe('2026-12-07')
    // 28 November is a Saturday, and the day before Christmas 2026 a Thursday.
    expect(of({ latest: moment('2 days before') })[1]).toBe('2026-11-27')
    expect(of({ latest: moment('1 days before') }, '2026-12-27')[1]).toBe('2026-12-24')
    expect(of({ latest: moment('0 days before') }, '2026-11-28')[1]).toBe('2026-11-28')
    // A contract can end on a Saturday.
    expect(of({ actor: 'other', latest: moment('2 days before') })[1]).toBe('2026-11-28')
    expect(of({ earliest: moment('5 days after'), ...moves })[0]).toBe('2026-12-05')
  })

  it('does not end before it begins, also when it counts back to a day off', () => {
    const weekend = { earliest: moment('2 days before'), latest: moment('2 days before') }
    expect(of(weekend)).toEqual(['2026-11-28', '2026-11-28'])
  })

  it('counts from the same moment of another step', () => {
    const first = step('b', { earliest: moment('1 days after'), latest: moment('8 days after') })
    const second = step('a', { earliest: moment('1 weeks after b'), latest: moment('1 weeks after b') })
    expect(windowOf('a', [second, first])).toEqual(['2026-12-08', '2026-12-15'])
  })

  it('begins no sooner than that of the steps it comes after', () => {
    const first = step('b', { earliest: moment('8 days after') })
    const between = step('c', { after: ['b'] })
    expect(windowOf('a', [step('a', { after: ['c'] }), between, first])).toEqual(['2026-12-08', null])
    expect(windowOf('a', [step('a', { after: ['b'], earliest: moment('9 days after') }), first])[0]).toBe('2026-12-09')
  })

  it('is open without a date, for a step that is not there, in a circle, and for an amount that is none', () => {
    expect(windowOf('a', [step('a', { latest: moment('5 days after') })], null)).toEqual([null, null])
    expect(windowOf('a', [step('a', { after: ['weg'], latest: moment('5 days after weg') })])).toEqual([null, null])
    const circle = [
      step('a', { latest: moment('1 days after b') }),
      step('b', { latest: moment('1 days after a') }),
      step('c', { latest: moment('1 days after a') }),
    ]
    for (const { key } of circle) expect(windowOf(key, circle)).toEqual([null, null])
    expect(of({ latest: moment('1.5 weeks after'), earliest: moment('999999999 workingDays after') })).toEqual([
      null,
      null,
    ])
  })

  it('holds what each step says, for any journey and date', () => {
    fc.assert(
      fc.property(anyJourney(), anyDay, ({ steps }, date) => {
        const found = windows({ steps, date })
        for (const { key, after, latest, earliest, movesToWorkingDay } of steps) {
          const window = found.get(key)
          for (const other of after) {
            const before = found.get(other)?.earliest
            if (before) expect(Temporal.PlainDate.compare(window?.earliest ?? date, before)).toBeGreaterThanOrEqual(0)
          }
          expect(window?.latest === null).toBe(
            latest === null || (latest.step && !found.get(latest.step)?.latest) === true,
          )
          if (earliest && !earliest.step) expect(window?.earliest).not.toBeNull()
          const isShort = latest && latest.amount <= 3 && latest.side === 'after'
          if (movesToWorkingDay && isShort && window?.latest) expect(isWorkingDay(dayOf(window.latest))).toBe(true)
        }
      }),
    )
  })
})
