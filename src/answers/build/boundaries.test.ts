import { expect, it } from 'vitest'
import { type Content, emptyContent } from '../model/raw.ts'
import { boundariesOf } from './boundaries.ts'

// A Monday at noon in Nijmegen: without any other change the day ends at 23:00 UTC.
const NOON = '2026-11-23T11:00:00Z'
const MIDNIGHT = '2026-11-23T23:00:00.000Z'

const next = (given: Partial<Content>, at = NOON) =>
  new Date(boundariesOf({ content: { ...emptyContent(), ...given }, instant: Date.parse(at) })).toISOString()
const one = (document: object) => new Map([['1', { id: '1', slug: 'een', ...document }]]) as never

it('is the end of the day in Nijmegen where nothing else changes', () => {
  expect(next({})).toBe(MIDNIGHT)
  expect(next({}, '2026-07-06T11:00:00Z')).toBe('2026-07-06T22:00:00.000Z')
  expect(next({}, MIDNIGHT)).toBe('2026-11-24T23:00:00.000Z')
})

it('is when a value of a fact starts or ends', () => {
  const from = (moment: string) => ({ facts: one({ values: [{ number: 1 }, { number: 2, from: moment }] }) })
  expect(next(from('2026-11-23T15:00:00Z'))).toBe('2026-11-23T15:00:00.000Z')
  expect(next({ facts: one({ values: [{ number: 1, until: '2026-11-23T14:30:00Z' }] }) })).toBe(
    '2026-11-23T14:30:00.000Z',
  )
})

it('is when a product becomes visible or not', () => {
  expect(next({ products: one({ validFrom: '2026-11-23T13:00:00Z' }) })).toBe('2026-11-23T13:00:00.000Z')
  expect(next({ products: one({ validUntil: '2026-11-23T12:00:00Z' }) })).toBe('2026-11-23T12:00:00.000Z')
})

it('is when a message of a location or a notice of the site starts or ends', () => {
  const locations = one({
    messages: [{ text: { nl: 'Dicht' }, from: '2026-11-23T11:05:00Z', until: '2026-11-23T16:00:00Z' }],
  })
  expect(next({ locations })).toBe('2026-11-23T11:05:00.000Z')
  expect(next({ locations }, '2026-11-23T12:00:00Z')).toBe('2026-11-23T16:00:00.000Z')
  const site = { notices: [{ text: { nl: 'Storing' }, until: '2026-11-23T18:00:00Z' }] } as never
  expect(next({ site })).toBe('2026-11-23T18:00:00.000Z')
})

it('is when a channel or a location opens or closes', () => {
  const hours = [{ day: '1', from: '09:00', until: '17:00' }]
  expect(next({ channels: one({ hours }) })).toBe('2026-11-23T16:00:00.000Z')
  expect(next({ locations: one({ hours }) }, '2026-11-23T06:00:00Z')).toBe('2026-11-23T08:00:00.000Z')
})

it('goes by the hours of a special day', () => {
  const special = (day: object) =>
    next({
      channels: one({
        hours: [{ day: '1', from: '09:00', until: '17:00' }],
        specialDays: [{ date: '2026-11-23', ...day }],
      }),
    })
  expect(special({ closed: true })).toBe(MIDNIGHT)
  expect(special({ from: '10:00', until: '13:00' })).toBe('2026-11-23T12:00:00.000Z')
})

it('is the first of all, and later than now: what changes at this very moment has changed', () => {
  const values = [
    { from: '2026-11-23T20:00:00Z' },
    { from: NOON },
    { from: '2026-11-23T11:00:00.001Z' },
    { until: '2026-11-20T00:00:00Z' },
  ]
  expect(next({ facts: one({ values }), products: one({ validFrom: '2026-11-23T13:00:00Z' }) })).toBe(
    '2026-11-23T11:00:00.001Z',
  )
})

it('does not trip over a moment that is none', () => {
  expect(next({ facts: one({ values: [{ from: 'ooit', until: '' }] }), products: one({ validFrom: null }) })).toBe(
    MIDNIGHT,
  )
})
