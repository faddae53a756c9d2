import { stringify } from 'csv-stringify/sync'

export type Cell = string | number | null | undefined

/**
 * Characters that a spreadsheet takes for the start of a formula, including full-width forms; `csvOf` adds the leading
 * apostrophes.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/
/** "-5" and "-1.234,50" are amounts, not formulas. */
const AMOUNT = /^-?\d[\d.,]*$/

/**
 * CSV for a spreadsheet, with semicolons and a BOM that keeps accents right in Excel. Every CSV download is made here.
 */
export const csvOf = (lines: readonly (readonly Cell[])[]): string =>
  stringify([...lines], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    quoted_match: /[^a-z\d-]/,
    cast: { string: textThatStays, number: (amount) => ({ value: inDutch(amount), quoted_match: null }) },
  })

/** The text of a cell, without the apostrophe of `csvOf`. */
export const textOfCell = (cell: string): string => (cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell)

/** Prefixes text that a spreadsheet would run as a formula. */
const textThatStays = (text: string): string => (FORMULA.test(text) && !AMOUNT.test(text) ? `'${text}` : text)

const inDutch = (amount: number): string => String(amount).replace('.', ',')
