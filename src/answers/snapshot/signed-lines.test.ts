import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyFrom, readSignedLines, signedLines } from './signed-lines.ts'

const key = keyFrom('a-secret-of-at-least-32-characters-long')
const write = (values: readonly object[]) => {
  const lineOf = signedLines({ key })
  return values.map((value) => lineOf(value).slice(0, -1))
}
const read = (lines: readonly string[], by = key) => lines.map(readSignedLines({ key: by }))
const VALUES = [{ a: 1 }, { b: 'Één\u2028mond\u2029' }, { c: null }, { d: [1] }]

describe('A21: lines that are signed', () => {
  it('are read back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }))), (values) => {
        const lines = write(values)
        expect(lines.join('')).not.toMatch(/[\n\r\u2028\u2029]/)
        expect(read(lines).map((line) => line?.value)).toEqual(JSON.parse(JSON.stringify(values)))
        expect(read(lines).every((line) => line?.isMissed === false)).toBe(true)
      }),
    )
  })

  it('lose only themselves when a character in one is changed', () => {
    const lines = write(VALUES)
    const all = lines.join('\n')
    for (let at = 0; at < all.length; at += 1) {
      if (all[at] === '\n') continue
      const changed = `${all.slice(0, at)}${all[at] === 'x' ? 'y' : 'x'}${all.slice(at + 1)}`.split('\n')
      const which = all.slice(0, at).split('\n').length - 1
      const got = read(changed)
      expect(got[which], `${at}`).toBeNull()
      expect(got.filter((line) => line === null)).toHaveLength(1)
      expect(got.some((line) => line?.isMissed) || which === VALUES.length - 1).toBe(true)
    }
  })

  it('cannot change places, come twice, or be left out unseen', () => {
    const [first = '', second = '', third = '', fourth = ''] = write(VALUES)
    expect(read([first, third, second, fourth]).map((line) => line?.isMissed)).toEqual([false, true, undefined, false])
    expect(read([first, second, first, second])[3]).toBeNull()
    expect(read([second, third]).map((line) => line?.isMissed)).toEqual([true, false])
    expect(read([first, second, fourth]).map((line) => line?.isMissed)).toEqual([false, false, true])
  })

  it('of another file or another secret are none', () => {
    const [first = ''] = write(VALUES)
    const [, second = ''] = write(VALUES)
    expect(read([first, second])[1]).toBeNull()
    expect(read([first], keyFrom('another-secret-of-at-least-32-characters'))).toEqual([null])
  })

  it.each(['', '1', '[]', 'null', '{"revision":1}', '"', 'x'.repeat(10_000), '\u0000'])('%j is none', (line) => {
    expect(read([line])).toEqual([null])
  })
})
