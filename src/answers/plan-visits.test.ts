import { expect, it } from 'vitest'
import { fixturePublished } from '#src/channels/fixture.ts'
import { visitsOf } from './plan-visits.ts'

const today = '2027-01-18'
const { steps } = fixturePublished().plan({
  slug: 'verhuizen',
  locale: 'nl',
  answers: { auto: 'ja' },
  date: null,
  today,
})!
const counter = steps.find(({ key }) => key === 'adres')!.product
const visitWith = (carWaitsFor: string, alternative?: string) => {
  const waits: Record<string, string[]> = { brief: ['adres'], auto: [carWaitsFor] }
  const changed = steps.map((step) => ({
    ...step,
    product: step.key === 'brief' ? null : counter,
    waitsFor: (waits[step.key] ?? []).map((key) => ({ key, title: key })),
    alternatives: step.key === 'auto' && alternative ? [{ key: alternative, title: alternative }] : [],
  }))
  return visitsOf({ steps: changed, today, locale: 'nl' }).flatMap((visit) => visit.steps.map(({ key }) => key))
}

it('what follows on another step can be done in the same visit', () => {
  expect(visitWith('adres')).toEqual(['adres', 'auto'])
})

it('two steps of which one is enough are not for one visit', () => {
  expect(visitWith('adres', 'adres')).toEqual([])
})

it('what waits for our work after another step cannot', () => {
  expect(visitWith('brief')).toEqual([])
})
