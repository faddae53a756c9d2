import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endsAt, valueAt } from './value.ts'

const at = (iso: string) => Date.parse(iso)

describe('the value that holds', () => {
  const values = [
    { number: 1, from: null, until: '2027-01-01T00:00:00Z' },
    { number: 2, from: '2027-01-01T00:00:00Z', until: null },
  ]

  it('is the old one until the last moment before the new one starts', () => {
    expect(valueAt({ values, instant: at('2026-12-31T23:59:59.999Z') })?.number).toBe(1)
    expect(valueAt({ values, instant: at('2027-01-01T00:00:00Z') })?.number).toBe(2)
  })

  it('is the one that started last where an old one was left open', () => {
    const open = [{ number: 1 }, { number: 2, from: '2026-01-01T00:00:00Z' }]
    expect(valueAt({ values: open, instant: at('2026-11-22T00:00:00Z') })?.number).toBe(2)
    expect(valueAt({ values: open.toReversed(), instant: at('2026-11-22T00:00:00Z') })?.number).toBe(2)
  })

  it('is none before the first and after the last', () => {
    const short = [{ number: 1, from: '2026-01-01T00:00:00Z', until: '2026-02-01T00:00:00Z' }]
    expect(valueAt({ values: short, instant: at('2025-12-31T00:00:00Z') })).toBeNull()
    expect(valueAt({ values: short, instant: at('2026-02-01T00:00:00Z') })).toBeNull()
  })

  it('always holds at the moment it is given for', () => {
    const moment = fc.integer({ min: 0, max: 4_000_000_000_000 })
    const open = (time: number) => new Date(time).toISOString()
    const value = fc.record({
      number: fc.integer(),
      from: fc.option(moment.map(open)),
      until: fc.option(moment.map(open)),
    })
    fc.assert(
      fc.property(fc.array(value), moment, (values, instant) => {
        const found = valueAt({ values, instant })
        const holding = values.filter(
          ({ from, until }) => (!from || at(from) <= instant) && (!until || instant < at(until)),
        )
        expect(found === null).toBe(holding.length === 0)
        if (found) expect(holding).toContain(found)
      }),
    )
  })
})

describe('the moment a fact ends without successor', () => {
  const first = { number: 1, until: '2027-01-01T00:00:00Z' }
  const ends = (values: object[]) =>
    endsAt({ values, instant: at('2026-11-22T00:00:00Z'), until: at('2027-02-01T00:00:00Z') })

  it('is the end of its last value', () => {
    expect(ends([first])).toBe(at('2027-01-01T00:00:00Z'))
    expect(ends([first, { number: 2, from: '2027-01-02T00:00:00Z' }])).toBe(at('2027-01-01T00:00:00Z'))
  })

  it('may be the last moment that is looked at, and not the moment of now', () => {
    const end = at('2027-01-01T00:00:00Z')
    expect(endsAt({ values: [first], instant: end - 1, until: end })).toBe(end)
    expect(endsAt({ values: [first], instant: end, until: end + 1 })).toBeNull()
  })

  it('is not there when the next value follows at once, or the end is far away', () => {
    expect(ends([first, { number: 2, from: '2027-01-01T00:00:00Z' }])).toBeNull()
    expect(ends([{ number: 1, until: '2027-03-01T00:00:00Z' }])).toBeNull()
    expect(ends([{ number: 1 }])).toBeNull()
  })
})
