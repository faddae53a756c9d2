import fc from 'fast-check'
import { expect, it } from 'vitest'
import { MAX_SUMMARY_WORDS } from '#collections/fields/summary.ts'
import { subject } from '#tests/fixtures/editorial/gate.ts'
import { summaryLength } from './summary-length.ts'

it('refuses a summary of more than 50 words, in each language, and no other', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 2 * MAX_SUMMARY_WORDS })
  fc.assert(
    fc.property(words, fc.constantFrom('nl', 'en'), fc.constantFrom(' ', '\n', '  '), (all, locale, space) => {
      const found = summaryLength(subject({ document: { summary: { [locale]: all.join(space) } } }))
      expect(found.map((finding) => finding.locale)).toEqual(all.length > MAX_SUMMARY_WORDS ? [locale] : [])
    }),
  )
})
