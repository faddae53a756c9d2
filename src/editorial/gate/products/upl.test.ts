import type { Field } from 'payload'
import { expect, it } from 'vitest'
import upl from '#collections/fields/upl.json' with { type: 'json' }
import { subject } from '#tests/fixtures/editorial/gate.ts'
import { nationalName } from './upl.ts'

const fields: Field[] = [{ name: 'upl', type: 'text', label: 'Landelijke naam' }]

it('asks for a name that is in the national list', () => {
  const check = (value: unknown) => nationalName(subject({ document: { upl: value }, fields }))
  expect(check(upl.names[0]?.uri)).toEqual([])
  expect(check(null)).toMatchObject([{ field: 'upl', label: 'Landelijke naam', severity: 'error' }])
  expect(check('http://elders.nl/paspoort')).toHaveLength(1)
})
