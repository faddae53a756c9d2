import { expect, it } from 'vitest'
import { fact, rich, subject } from '#tests/fixtures/editorial/gate.ts'
import { factsKnown } from './facts-known.ts'

const facts = new Map([
  ['goed', fact({ id: 'goed', values: [{ number: 1 }] })],
  ['voorbij', fact({ id: 'voorbij', values: [{ number: 1, until: '2026-11-22T12:00:00Z' }] })],
  ['leeg', fact({ id: 'leeg', values: [{}] })],
  ['bijna', fact({ id: 'bijna', values: [{ number: 1, until: '2026-12-01T00:00:00Z' }] })],
  ['later', fact({ id: 'later', values: [{ number: 1, until: '2026-12-23T00:00:00Z' }] })],
])
const check = (document: object) => factsKnown(subject({ document, context: { facts } }))
const inText = (markdown: string) => check({ sections: { apply: { nl: rich(markdown) } } })

it('a fact without a value today is refused, in text, in a call-out and in a list of facts', () => {
  expect(inText('Het kost {{voorbij}}.')).toMatchObject([
    { rule: 'fact-unknown', field: 'sections.apply', severity: 'error' },
  ])
  expect(inText('> Het kost {{leeg}}.')).toMatchObject([{ rule: 'fact-unknown' }])
  expect(check({ facts: ['goed', 'voorbij'] })).toMatchObject([{ rule: 'fact-unknown', field: 'facts' }])
})

it('a fact that ends within 30 days without a successor is a warning', () => {
  expect(inText('Het kost {{bijna}} of {{bijna}}.')).toMatchObject([{ rule: 'fact-ends', severity: 'warning' }])
  expect(inText('Het kost {{goed}} of {{later}}.')).toEqual([])
})
