import { expect, it } from 'vitest'
import type { RawJourney } from '#collections/raw.ts'
import { context, subject } from '#tests/fixtures/editorial/gate.ts'
import { journeyProducts } from './products.ts'

const products = new Map(
  ['balie', 'digitaal'].map((id): [string, { title: string; isPublished: boolean }] => [
    id,
    { title: id, isPublished: true },
  ]),
)
const given = { targets: { ...context().targets, products }, offlineProducts: new Set(['balie']) }
const fields = (...steps: object[]) =>
  journeyProducts(subject<RawJourney>({ collection: 'journeys', document: { steps }, context: given })).map(
    ({ field, severity }) => [field, severity],
  )
const must = { key: 'a', actor: 'resident', necessity: 'must' }

it('what a resident must do can be done without a computer', () => {
  expect(fields({ ...must, product: 'balie' }, must)).toEqual([])
  expect(fields({ ...must, product: 'balie' }, { ...must, product: 'digitaal' })).toEqual([
    ['steps.1.product', 'warning'],
  ])
})

it('what can be left, or is done by others, may be digital only', () => {
  expect(
    fields({ ...must, product: 'digitaal', necessity: 'can' }, { ...must, product: 'digitaal', actor: 'other' }),
  ).toEqual([])
})
