import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fromParts, PART_BYTES, toParts } from './parts.ts'

const aroundParts = fc
  .record({ parts: fc.nat(2), more: fc.integer({ min: -2, max: 2 }) })
  .map(({ parts, more }) => Math.max(0, parts * PART_BYTES + more))

it('bytes of any length come back whole, and no part is more than 1 MiB of text', () => {
  fc.assert(
    fc.property(aroundParts, (length) => {
      const bytes = randomBytes(length)
      const parts = toParts(bytes)
      expect(fromParts(parts).equals(bytes)).toBe(true)
      for (const part of parts) expect(part.length).toBeLessThanOrEqual(1024 * 1024)
    }),
    { numRuns: 30 },
  )
})
