import { expect, it } from 'vitest'
import { rich, subject } from './fixture.ts'
import { translationWhole } from './translation.ts'

const sections = { apply: { nl: rich('Zo gaat het.') } }
const check = (document: object) => translationWhole(subject({ document }))

it('a document without English is whole', () => {
  expect(check({ title: { nl: 'Paspoort' }, sections })).toEqual([])
})

it('a document with some English lacks what is only in Dutch', () => {
  const found = check({ title: { nl: 'Paspoort', en: 'Passport' }, summary: { nl: 'Kort' }, sections })
  expect(found).toMatchObject([
    { rule: 'half-translated', field: 'summary', locale: 'en', severity: 'warning' },
    { field: 'sections.apply' },
  ])
})
