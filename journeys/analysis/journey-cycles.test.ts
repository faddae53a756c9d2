import { expect, it } from 'vitest'
import { journeyCyclesFrom, type NextJourneys } from './journey-cycles.ts'

const circles = (sketch: Record<string, Partial<NextJourneys>>) =>
  journeyCyclesFrom({
    name: 'a',
    onward: new Map(Object.entries(sketch).map(([name, given]) => [name, { first: [], after: [], ...given }])),
  }).map(({ kind, names }) => `${kind}: ${names.join(' ')}`)

it('finds life events that each must be done before the other, however long the way round', () => {
  expect(circles({ a: { first: ['b'] }, b: { first: ['a'] } })).toEqual(['first: a b'])
  expect(circles({ a: { first: ['x', 'b'] }, b: { first: ['c'] }, c: { first: ['a'] } })).toEqual(['first: a b c'])
})

it('finds life events after which only each other comes', () => {
  expect(circles({ a: { after: ['b', 'b'] }, b: { after: ['a'] } })).toEqual(['after: a b'])
})

it('a closing that leaves the reader a choice is no circle', () => {
  expect(circles({ a: { after: ['b'] }, b: { after: ['a', 'c'] } })).toEqual([])
})

it('first another life event and then on with this one is no circle', () => {
  expect(circles({ a: { first: ['b'] }, b: { after: ['a'] } })).toEqual([])
})

it('leaves circles that this life event is not in to those that are', () => {
  expect(circles({ a: { first: ['b'] }, b: { first: ['c'] }, c: { first: ['b'] } })).toEqual([])
})

it('a life event that names itself, or one that is not there, is for other rules', () => {
  expect(circles({ a: { first: ['a', 'weg'], after: ['a'] } })).toEqual([])
})
