import { describe, expect, it } from 'vitest'
import { rich, subject } from '#tests/fixtures/editorial/gate.ts'
import { translationFresh, translationWhole } from './translation.ts'

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

describe('an English text', () => {
  const title = { nl: 'Paspoort', en: 'Passport' }
  const fresh = (textChangedAt: object) => translationFresh(subject({ document: { title, textChangedAt } }))

  it('is marked when the Dutch was changed after it', () => {
    const found = fresh({ nl: '2026-11-22T10:00:00Z', en: '2026-11-01T10:00:00Z' })
    expect(found).toMatchObject([{ rule: 'old-translation', severity: 'warning', locale: 'en' }])
  })

  it('is not marked when it came later, or when nobody knows', () => {
    expect(fresh({ nl: '2026-11-01T10:00:00Z', en: '2026-11-22T10:00:00Z' })).toEqual([])
    expect(fresh({})).toEqual([])
  })
})
