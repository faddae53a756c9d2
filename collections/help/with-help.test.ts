import type { Field } from 'payload'
import { expect, it } from 'vitest'
import { withHelp } from './with-help.ts'

const fields: Field[] = [
  { type: 'tabs', tabs: [{ label: 'A', fields: [{ name: 'title', type: 'text' }] }] },
  { name: 'steps', type: 'array', fields: [{ type: 'row', fields: [{ name: 'key', type: 'text' }] }] },
]

it('puts help at the path of a field, past tabs and rows', () => {
  const helped = withHelp({ fields, help: { title: ['T', 't'], 'steps.key': ['K', 'k'] } })
  expect(JSON.stringify(helped)).toContain('"name":"title","type":"text","admin":{"description":{"nl":"T","en":"t"}}')
  expect(JSON.stringify(helped)).toContain('"name":"key","type":"text","admin":{"description":{"nl":"K","en":"k"}}')
})

it('refuses help for what is not there', () => {
  expect(() => withHelp({ fields, help: { titel: ['T', 't'] } })).toThrow('titel')
})
