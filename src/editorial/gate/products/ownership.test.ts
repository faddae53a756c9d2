import fc from 'fast-check'
import type { Field } from 'payload'
import { describe, expect, it } from 'vitest'
import { NOW, subject } from '#tests/fixtures/editorial/gate.ts'
import { owner, reviewDate } from './ownership.ts'

const fields: Field[] = [
  { name: 'owner', type: 'relationship', relationTo: 'users' },
  { name: 'reviewDate', type: 'date' },
]
const given = (document: object) => subject({ document, fields, context: { users: new Set(['anna']) } })

it('a product has an owner who is still there', () => {
  expect(owner(given({ owner: 'anna' }))).toEqual([])
  expect(owner(given({}))).toMatchObject([{ rule: 'owner', field: 'owner' }])
  expect(owner(given({ owner: 'vertrokken' }))).toMatchObject([{ rule: 'owner' }])
})

describe('the review date', () => {
  const isGood = (date: string) => reviewDate(given({ reviewDate: date })).length === 0

  it('is from today until 18 months from now', () => {
    expect(isGood('2026-11-22T00:00:00.000Z')).toBe(true)
    expect(isGood('2028-05-22T12:00:00.000Z')).toBe(true)
    expect(isGood('2026-11-21T12:00:00.000Z')).toBe(false)
    expect(isGood('2028-05-23T12:00:00.000Z')).toBe(false)
  })

  it('is there', () => expect(reviewDate(given({}))).toMatchObject([{ rule: 'review-date', severity: 'error' }]))

  it('is good for every day in between', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 546 }), (days) => isGood(new Date(NOW + days * 86_400_000).toJSON())),
    )
  })
})
