import { describe, expect, it } from 'vitest'
import { holds } from '#journeys/condition.ts'
import type { Condition } from '#journeys/model.ts'
import { conditionOf, type Group, newId, treeOf, withoutPart, withPart } from './condition-tree.ts'

const car: Condition = { question: 'auto', options: ['ja'] }
const rent: Condition = { question: 'huis', options: ['huur', 'kamer'] }
const child: Condition = { question: 'kind', options: ['ja'] }

describe('a condition as a tree', () => {
  it.each<[string, Condition | null]>([
    ['nothing', null],
    ['a row', car],
    ['all of some', { all: [car, rent] }],
    ['one of some', { any: [car, rent] }],
    ['none of some', { not: { any: [car, rent] } }],
    ['not a row', { not: car }],
    ['groups within groups', { all: [car, { any: [rent, { not: child }] }] }],
  ])('comes back as it was: %s', (_, condition) => {
    expect(conditionOf(treeOf(condition))).toEqual(condition)
  })

  it('keeps its meaning where it has no form of its own', () => {
    const odd: Condition = { not: { all: [car, { not: { not: child } }] } }
    const again = conditionOf(treeOf(odd))
    for (const auto of ['ja', 'nee'])
      for (const kind of ['ja', 'nee'])
        expect(holds({ condition: again, answers: { auto, kind } })).toBe(
          holds({ condition: odd, answers: { auto, kind } }),
        )
  })

  it('leaves out a row that is not complete', () => {
    const tree = treeOf(car)
    const row = { id: newId(tree), question: 'kind', options: [] }
    expect(conditionOf({ ...tree, parts: [...tree.parts, row] })).toEqual(car)
  })

  it('is empty without rows, and then gives no condition', () => {
    const empty: Group = { id: 1, how: 'none', parts: [{ id: 2, how: 'any', parts: [] }] }
    expect(conditionOf(empty)).toBeNull()
  })
})

describe('editing', () => {
  const tree = treeOf({ all: [car, { any: [rent, child] }] })
  const inner = tree.parts[1] as Group

  it('changes a part at any depth', () => {
    const next = withPart(tree, { ...inner, how: 'none' })
    expect(conditionOf(next)).toEqual({ all: [car, { not: { any: [rent, child] } }] })
  })

  it('takes a part away at any depth', () => {
    expect(conditionOf(withoutPart(tree, inner.parts[0]!.id))).toEqual({ all: [car, child] })
    expect(conditionOf(withoutPart(tree, inner.id))).toEqual(car)
  })

  it('gives new parts an id of their own', () => {
    expect(newId(tree)).toBe(6)
  })
})
