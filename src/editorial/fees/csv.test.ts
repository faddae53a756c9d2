import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvOf, textOfCell } from './csv.ts'

const read = (csv: string): string[][] => parse(csv, { bom: true, delimiter: ';', relax_column_count: true })

it('writes what Excel opens with a Dutch setting, to the byte', () => {
  const lines = [
    ['sleutel', 'bedrag', 'naam'],
    ['kosten-1', 83.85, 'Paspoort; "spoed"'],
    ['-5', -5, '83,85'],
    ['', null, undefined, '=1+1', 'é'],
  ]
  expect(csvOf(lines)).toBe(
    '\ufeffsleutel;bedrag;naam\r\nkosten-1;83,85;"Paspoort; ""spoed"""\r\n-5;-5;"83,85"\r\n;;;"\'=1+1";"é"\r\n',
  )
})

describe('A26: a cell that a spreadsheet would take for a formula', () => {
  it.each([
    '=1+1',
    '+1+1',
    '-2+3',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    '＝1+1',
    '-',
    '=cmd|/c calc!A0',
    "'=1+1",
    '-5 euro',
  ])('%j stays a text', (text) => {
    const [[cell = ''] = []] = read(csvOf([[text, 'x']]))
    expect(cell.startsWith("'")).toBe(true)
    expect(textOfCell(cell)).toBe(text)
  })

  it.each([
    [-5, '-5'],
    [-5.25, '-5,25'],
    ['-5', '-5'],
    ['-1.234,50', '-1.234,50'],
    [83.85, '83,85'],
    ["'s-Hertogenbosch", "'s-Hertogenbosch"],
    ['a "b"; c', 'a "b"; c'],
    [null, ''],
  ])('%j is not one', (given, cell) => {
    expect(read(csvOf([['x', given]]))).toEqual([['x', cell]])
  })

  it('is never there, and every text can be read back', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('=', '-', "'", '"', ';', '\t', '\r', '\n', '@', '5', 'a', ' '))
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), (texts) => {
        const [cells = []] = read(csvOf([['begin', ...texts]]))
        for (const cell of cells) expect(/^[=+\-@\t\r\n]/.test(cell) && !/^-\d[\d.,]*$/.test(cell)).toBe(false)
        expect(cells.slice(1).map(textOfCell)).toEqual(texts)
      }),
    )
  })
})
