import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RawFact } from '#src/facts/fact.ts'
import { amountOf, readFees } from './read-fees.ts'

const startsAt = Date.parse('2027-01-01T00:00:00+01:00')
const fact = (key: string, more: Partial<RawFact & { hasDraft: boolean }> = {}): RawFact & { hasDraft?: boolean } => ({
  id: `id-${key}`,
  key,
  label: { nl: key },
  kind: 'money',
  values: [{ number: 10 }],
  ...more,
})
const read = (csv: string, facts = [fact('paspoort'), fact('rijbewijs')]) => readFees({ csv, facts, startsAt })

describe('a file with fees', () => {
  it('gives for each line what it is now and what it becomes', () => {
    const { rows, errors } = read('sleutel;bedrag;bron\npaspoort;86,95;Raadsbesluit\nrijbewijs;€ 52,10;\n')
    expect(errors).toEqual([])
    expect(rows).toMatchObject([
      { line: 2, key: 'paspoort', now: 10, next: 86.95, source: 'Raadsbesluit' },
      { line: 3, key: 'rijbewijs', now: 10, next: 52.1 },
    ])
  })

  it('words them as residents read them: euros, or a number of units', () => {
    const facts = [fact('paspoort'), fact('afval', { kind: 'number', unit: { nl: 'containers' } })]
    const { rows } = read('sleutel;bedrag\npaspoort;12,50\nafval;3', facts)
    expect(rows.map(({ nowInWords, nextInWords }) => [nowInWords, nextInWords])).toEqual([
      ['€\u00a010', '€\u00a012,50'],
      ['10 containers', '3 containers'],
    ])
  })

  it.each([
    ['semicolons', 'sleutel;bedrag\npaspoort;86,95'],
    ['tabs', 'sleutel\tbedrag\npaspoort\t86,95'],
    ['commas', 'sleutel,bedrag\npaspoort,"86,95"'],
    ['a byte order mark and Windows line ends', '\ufeffSleutel;Bedrag\r\npaspoort;86,95\r\n'],
  ])('is read with %s', (_, csv) => {
    expect(read(csv).rows).toMatchObject([{ key: 'paspoort', next: 86.95 }])
  })

  it.each([
    ['an unknown key', 'sleutel;bedrag\npaspoort;1\nzeppelin;2', { line: 3, column: 'sleutel' }],
    ['the same key twice', 'sleutel;bedrag\npaspoort;1\npaspoort;2', { line: 3, column: 'sleutel' }],
    ['something that is no amount', 'sleutel;bedrag\npaspoort;veel', { line: 2, column: 'bedrag' }],
    ['a negative amount', 'sleutel;bedrag\npaspoort;-3', { line: 2, column: 'bedrag' }],
    ['no column with amounts', 'sleutel;prijs\npaspoort;3', { line: 1, column: 'bedrag' }],
    ['no lines', 'sleutel;bedrag\n', { line: null, column: null }],
    ['a quote that never ends', 'sleutel;bedrag\npaspoort;"3', { column: null }],
    ['the bytes of a spreadsheet', 'PK\u0003\u0004\u0000', { line: null, column: null }],
    ['a fact somebody is working on', 'sleutel;bedrag\nconcept;3', { line: 2, column: 'sleutel' }],
    ['a term', 'sleutel;bedrag\ntermijn;3', { line: 2, column: 'sleutel' }],
    ['a value that was planned already', 'sleutel;bedrag\ngepland;3', { line: 2, column: 'sleutel' }],
  ])('with %s has no rows and says where', (_, csv, where) => {
    const facts = [
      fact('paspoort'),
      fact('concept', { hasDraft: true }),
      fact('termijn', { kind: 'term' }),
      fact('gepland', { values: [{ number: 1 }, { number: 2, from: '2027-01-01T00:00:00+01:00' }] }),
    ]
    const { rows, errors } = read(csv, facts)
    expect(rows).toEqual([])
    expect(errors).toMatchObject([where])
  })

  it('never throws, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (csv) => {
        const { rows, errors } = read(csv)
        expect(rows.length === 0 || errors.length === 0).toBe(true)
      }),
      { numRuns: 30 },
    )
  })
})

describe('an amount', () => {
  it('is read as it is written in the Netherlands', () => {
    const written = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000 }), (cents) => {
        expect(amountOf(written.format(cents / 100))).toBe(cents / 100)
      }),
    )
  })

  it('may have a point, or nothing, for its cents', () => {
    expect(['83.87', '12', '1.234', '1.234,5', '5,-'].map(amountOf)).toEqual([83.87, 12, 1234, 1234.5, 5])
  })
})
