import { expect, it } from 'vitest'
import type { PlanStep } from '../model/plan-types.ts'
import type { Fact } from '../model/types.ts'
import { costsOf } from './costs.ts'

const price = (value: number, unit: string | null = null) =>
  ({
    key: `${value} ${unit}`,
    label: `Prijs ${value}`,
    value,
    unit,
    text: `€ ${value}${unit ? ` ${unit}` : ''}`,
    source: 'Verordening 2026',
  }) as Fact
const step = (key: string, costs: Fact[], given: Partial<PlanStep> = {}) =>
  ({ key, title: key, necessity: 'must', costs, alternatives: [], ...given }) as PlanStep
const of = (...steps: PlanStep[]) => {
  const { needed, optional, depends } = costsOf({ steps, locale: 'nl' })
  const plain = (all: string[]) => all.map((text) => text.replaceAll('\u00a0', ' '))
  return { needed: plain(needed), optional: plain(optional), depends: depends.map(({ key }) => key) }
}

it('what is paid once is added up, to the cent', () => {
  expect(of(step('a', [price(0.1)]), step('b', [price(0.2)]))).toMatchObject({ needed: ['€ 0,30'] })
})

it('an amount a year or a piece is added to nothing, and what is paid once then says so', () => {
  const steps = [[price(83.85)], [price(48, 'per jaar')], [price(12, 'per jaar')], [price(30, 'per stuk')]]
  expect(of(...steps.map((costs, index) => step(`${index}`, costs))).needed).toEqual([
    '€ 83,85 één keer',
    'Prijs 48: € 48 per jaar',
    'Prijs 12: € 12 per jaar',
    'Prijs 30: € 30 per stuk',
  ])
})

it('what is a choice stands apart from what must', () => {
  const found = of(step('a', [price(10)]), step('b', [price(5)], { necessity: 'can' }))
  expect(found).toEqual({ needed: ['€ 10'], optional: ['€ 5'], depends: [] })
})

it('nobody pays several prices of one step, or both of two alternatives: named, and not added', () => {
  const other = [{ key: 'x', title: 'x' }]
  const steps = [step('a', [price(10), price(20)]), step('b', [price(5)], { alternatives: other })]
  expect(of(...steps)).toEqual({ needed: [], optional: [], depends: ['a', 'b'] })
})

it('what is free adds nothing and depends on nothing', () => {
  expect(of(step('a', [price(0)]))).toEqual({ needed: [], optional: [], depends: [] })
})

it('a price that is assumed is not among what is certain', () => {
  const assumed = { ...price(480), source: 'Aanname, nog te controleren' }
  expect(of(step('a', [assumed]), step('b', [price(390)]))).toEqual({ needed: ['€ 390'], optional: [], depends: ['a'] })
})
