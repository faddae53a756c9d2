import { expect, it } from 'vitest'
import { MEDIA, MEDIUM_CODES } from './media.ts'

const rules = MEDIUM_CODES.map((code) => MEDIA[code])

it('no two media have the same place among the ways to reach us', () => {
  expect(new Set(rules.map(({ contactRank }) => contactRank)).size).toBe(rules.length)
})

it('an editor is asked for the field that a medium cannot do without', () => {
  for (const { requires, asks } of rules) if (requires) expect(asks).toContain(requires)
})
