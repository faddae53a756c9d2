import { expect, it } from 'vitest'
import { rich, subject } from '#tests/fixtures/editorial/gate.ts'
import { neededSections } from './sections.ts'

it('asks for an introduction and for how it goes, in Dutch', () => {
  const fields = (sections: object) => neededSections(subject({ document: { sections } })).map(({ field }) => field)
  expect(fields({ apply: { en: rich('Like this.') } })).toEqual(['sections.introduction', 'sections.apply'])
  expect(fields({ introduction: { nl: rich('Kort.') }, apply: { nl: rich('') } })).toEqual(['sections.apply'])
})
