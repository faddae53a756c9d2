import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BAD_ADDRESSES } from '#tests/fixtures/editorial/addresses.ts'
import { kindOfAddress, safeAddress } from './safe-address.ts'

describe('A17: an address', () => {
  it.each([
    ['https://www.nijmegen.nl', 'web'],
    ['HTTP://nijmegen.nl:8080/a b?c=d#e', 'web'],
    ['https://wetten.overheid.nl/BWBR0005537/2024-01-01#Hoofdstuk3', 'web'],
    ['/contact', 'own'],
    ['/', 'own'],
    ['/producten/paspoort?voor=ondernemer#kosten', 'own'],
    ['mailto:gemeente@nijmegen.nl?subject=Vraag', 'mail'],
    ['tel:+31 24 329 9000', 'telephone'],
    ['#kosten', 'anchor'],
  ])('%s leads somewhere', (address, kind) => {
    expect(kindOfAddress(address)).toBe(kind)
    expect(safeAddress(` ${address}\n`)).toBe(address)
  })

  it.each(BAD_ADDRESSES)('%j is none', (address) => expect(safeAddress(address)).toBeNull())

  it.each([null, undefined, 7, {}, ['/contact']])('%j is none', (given) => expect(safeAddress(given)).toBeNull())

  it('as a browser reads it, is of one of these kinds and not of another site than it says', () => {
    const pieces = ['/', '\\', ':', '//', '@', '#', '?', '.', '..', '\t', '\n', ' ', '\u0000', '\u00ad', '\u202e']
    const words = ['javascript', 'data', 'http', 'https', 'mailto', 'tel', 'evil.example', 'contact', '%2f', '％', '。']
    const nasty = fc.array(fc.constantFrom(...pieces, ...words), { maxLength: 8 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.oneof(nasty, fc.string({ unit: 'binary' }), fc.webUrl()), (text) => {
        const address = safeAddress(text)
        if (address === null) return
        const base = 'https://www.example.nl/producten/paspoort'
        const { protocol, origin } = new URL(address, base)
        expect(['http:', 'https:', 'mailto:', 'tel:']).toContain(protocol)
        if (/^[/#]/.test(address)) expect(origin).toBe('https://www.example.nl')
        if (/^https?:/i.test(address)) expect(new URL(address).href).toBe(new URL(address, base).href)
      }),
      { numRuns: 2_000 },
    )
  })
})
