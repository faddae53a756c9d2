import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { anyDay } from '#tests/fixtures/journeys/any.ts'
import { day } from '#tests/fixtures/journeys/model.ts'
import { type CounterStep, visits } from './visit.ts'

const today = day('2026-11-22')
const at = (key: string, earliest: string | null, latest: string | null, locations = 'stadswinkel'): CounterStep => ({
  key,
  locations: locations.split(' '),
  earliest: earliest === null ? null : day(earliest),
  latest: latest === null ? null : day(latest),
})
const found = (...steps: CounterStep[]) =>
  visits({ steps, today }).map(({ location, steps: keys, earliest, latest }) =>
    [location, keys.join('+'), earliest, latest].map(String),
  )

describe('one visit to a counter', () => {
  it('is for the steps that share a day, on the days they share', () => {
    expect(
      found(at('a', '2026-12-01', '2026-12-20'), at('b', null, '2026-12-10'), at('c', '2026-12-05', null)),
    ).toEqual([['stadswinkel', 'a+b+c', '2026-12-05', '2026-12-10']])
  })

  it('is for the most of them where not all share a day', () => {
    expect(
      found(at('a', null, '2026-11-30'), at('b', '2026-12-05', null), at('c', '2026-12-01', null), at('d', null, null)),
    ).toEqual([['stadswinkel', 'b+c+d', '2026-12-05', 'null']])
  })

  it('is today for what is late', () => {
    expect(found(at('a', null, '2026-11-01'), at('b', null, null))).toEqual([
      ['stadswinkel', 'a+b', '2026-11-22', '2026-11-22'],
    ])
  })

  it('is on days on which the place is open, also for what is late', () => {
    // 22 November 2026 is a Sunday.
    const onWeekdays = (...steps: CounterStep[]) =>
      visits({ steps, today, isOpen: (_, { dayOfWeek }) => dayOfWeek < 6 }).map(({ earliest, latest }) =>
        [earliest, latest].map(String),
      )
    expect(onWeekdays(at('a', null, '2026-11-01'), at('b', null, null))).toEqual([['2026-11-23', '2026-11-23']])
    expect(onWeekdays(at('a', '2026-11-28', '2026-12-06'), at('b', null, null))).toEqual([['2026-11-30', '2026-12-04']])
    expect(onWeekdays(at('a', '2026-11-28', '2026-11-29'), at('b', null, null))).toEqual([])
    expect(visits({ steps: [at('a', null, null), at('b', null, null)], today, isOpen: () => false })).toEqual([])
  })

  it('is nothing for one step, for steps that never meet, and at different places', () => {
    expect(found(at('a', null, null))).toEqual([])
    expect(found(at('a', null, '2026-11-30'), at('b', '2026-12-01', null))).toEqual([])
    expect(found(at('a', null, null, 'noord'), at('b', null, null, 'zuid'))).toEqual([])
  })

  it('is not for a step that waits for another', () => {
    const waiting = (key: string) => ({ ...at(key, null, null), notWith: ['a'] })
    expect(found(at('a', null, null), at('b', null, null), waiting('c'))).toEqual([
      ['stadswinkel', 'a+b', '2026-11-22', 'null'],
    ])
    expect(found(at('a', null, null), waiting('b'), waiting('c'))).toEqual([
      ['stadswinkel', 'b+c', '2026-11-22', 'null'],
    ])
  })

  it('has each step once, at the place where most can be done', () => {
    expect(
      found(at('a', null, null, 'noord'), at('b', null, null, 'noord zuid'), at('c', null, null, 'zuid noord')),
    ).toEqual([['noord', 'a+b+c', '2026-11-22', 'null']])
  })

  it('lies in the window of all its steps, whatever they are', () => {
    const window = fc.record({ earliest: fc.option(anyDay), latest: fc.option(anyDay) })
    const places = fc.subarray(['noord', 'oost', 'zuid'])
    const anyStep = fc.tuple(window, places)
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 12 }), anyDay, (given, now) => {
        const steps = given.map(([days, locations], index) => ({ ...days, locations, key: String(index) }))
        const all = visits({ steps, today: now })
        const keys = all.flatMap(({ steps }) => steps)
        expect(new Set(keys).size).toBe(keys.length)
        const { compare } = Temporal.PlainDate
        for (const visit of all) {
          expect(visit.steps.length).toBeGreaterThan(1)
          expect(compare(visit.earliest, now)).toBeGreaterThanOrEqual(0)
          if (visit.latest) expect(compare(visit.earliest, visit.latest)).toBeLessThanOrEqual(0)
          for (const key of visit.steps) {
            const { earliest, latest, locations } = steps[Number(key)] ?? at('', null, null)
            expect(locations).toContain(visit.location)
            if (earliest) expect(compare(earliest, visit.earliest)).toBeLessThanOrEqual(0)
            const isLate = latest && compare(latest, now) < 0
            if (latest && !isLate) expect(compare(visit.latest ?? latest, latest)).toBeLessThanOrEqual(0)
          }
        }
      }),
    )
  })
})
