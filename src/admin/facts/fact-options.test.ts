import { expect, it } from 'vitest'
import type { RawFact } from '#src/facts/fact.ts'
import { factOptions, isFound } from './fact-options.ts'

const facts: RawFact[] = [
  { id: '2', key: 'paspoort', label: { nl: 'Paspoort, volwassene' }, kind: 'money', values: [{ number: 83.87 }] },
  { id: '1', key: 'bezwaar', label: { nl: 'Beslissing' }, kind: 'term', values: [{ number: 6, termUnit: 'weken' }] },
  { id: '3', key: 'leeg', label: { nl: 'Nog zonder waarde' }, kind: 'text', values: [] },
]
const found = (typed: string) =>
  factOptions(facts, 'nl')
    .filter((option) => isFound(option, typed))
    .map(({ value }) => value)

it('every fact is offered by its name, with the value it has now', () => {
  const [first, second, third] = factOptions(facts, 'nl').map(({ label }) => label.replaceAll('\u00a0', ' '))
  expect([first, second, third]).toEqual(['Beslissing: 6 weken', 'Nog zonder waarde', 'Paspoort, volwassene: € 83,87'])
})

it('a fact is found by words of its name, its key or its value', () => {
  expect([found('volwassene pasp'), found('bezwaar'), found('6 weken'), found('83,87')]).toEqual([
    ['2'],
    ['1'],
    ['1'],
    ['2'],
  ])
  expect(found('rijbewijs')).toEqual([])
})

it('a number is not found inside another one', () => {
  expect(found('3,87')).toEqual([])
})

it('facts that look the same are told apart by their key', () => {
  const twins = ['a', 'b'].map((key) => ({ ...facts[1]!, id: key, key }))
  expect(factOptions(twins, 'nl').map(({ label }) => label.slice(-3))).toEqual(['(a)', '(b)'])
})
