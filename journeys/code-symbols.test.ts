import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSymbols, writeSymbols } from './code-symbols.ts'

const anyPayload = fc.oneof(
  { weight: 4, arbitrary: fc.bigInt({ min: 0n, max: 1n << 54n }) },
  { weight: 1, arbitrary: fc.bigInt({ min: 0n, max: 1n << 100n }) },
)
const ALL = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
/** Reads symbols that are easily confused as the same symbol. */
const readAs = (symbol: string) => symbol.replace('O', '0').replace(/[IL]/, '1')

describe('the symbols of a code', () => {
  it('are groups of four letters and digits that can be read aloud, and read back', () => {
    fc.assert(
      fc.property(anyPayload, (payload) => {
        const text = writeSymbols(payload)
        expect(text).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4})*$/)
        expect(readSymbols(text)).toEqual({ payload })
      }),
    )
  })

  it('of 54 bits are twelve', () => {
    expect(writeSymbols((1n << 54n) - 1n).length).toBe('XXXX-XXXX-XXXX'.length)
  })

  it('may be in small letters, with spaces or without anything, and with O, I and L', () => {
    fc.assert(
      fc.property(anyPayload, (payload) => {
        const text = writeSymbols(payload)
        const read = { payload }
        expect(readSymbols(text.toLowerCase())).toEqual(read)
        expect(readSymbols(` ${text.replaceAll('-', ' – ')} `)).toEqual(read)
        expect(readSymbols(text.replaceAll('-', '').replaceAll('0', 'o').replaceAll('1', 'l'))).toEqual(read)
        expect(readSymbols(text.replaceAll('1', 'i'))).toEqual(read)
      }),
    )
  })

  it('with any one of them wrong are refused', () => {
    fc.assert(
      fc.property(anyPayload, (payload) => {
        const symbols = writeSymbols(payload).replaceAll('-', '')
        const wrong = [...symbols].flatMap((right, at) =>
          [...ALL]
            .filter((other) => readAs(other) !== right)
            .map((other) => symbols.slice(0, at) + other + symbols.slice(at + 1)),
        )
        expect(wrong.filter((text) => 'payload' in readSymbols(text))).toEqual([])
      }),
    )
  })

  it('with two neighbours swapped are refused', () => {
    fc.assert(
      fc.property(anyPayload, (payload) => {
        const symbols = writeSymbols(payload).replaceAll('-', '')
        for (let at = 1; at < symbols.length; at += 1) {
          const [a = '', b = ''] = symbols.slice(at - 1, at + 1)
          if (a === b) continue
          expect(readSymbols(symbols.slice(0, at - 1) + b + a + symbols.slice(at + 1))).toEqual({ problem: 'check' })
        }
      }),
    )
  })

  it.each([
    ['', 'length'],
    ['ABC', 'length'],
    ['ABCDE', 'length'],
    ['A'.repeat(1000), 'length'],
    ['AB*D', 'symbol'],
    ['ÀBCD', 'symbol'],
    ['٣BCD', 'symbol'],
  ])('%j is refused: %s', (text, problem) => expect(readSymbols(text)).toEqual({ problem }))

  it('with zeros too many in front are refused', () => {
    expect(readSymbols(`0000-${writeSymbols(12345n)}`)).toEqual({ problem: 'check' })
  })

  it('are never more than a problem, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readSymbols(text)).toBeTypeOf('object')
      }),
    )
  })
})
