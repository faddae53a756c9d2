import { stringify } from 'csv-stringify/sync'

export type Cell = string | number | null | undefined

/** What a spreadsheet takes for the begin of a formula, also as it is written in Asia; apostrophes before it are ours. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/
/** "-5" and "-1.234,50" are amounts, whatever they begin with. */
const AMOUNT = /^-?\d[\d.,]*$/

/** Lines for a spreadsheet, with semicolons and a mark that keeps accents right in Excel. Every CSV that leaves is made here. */
export const csvOf = (lines: readonly (readonly Cell[])[]): string =>
  stringify([...lines], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    quoted_match: /[^a-z\d-]/,
    cast: { string: textThatStays, number: (amount) => ({ value: inDutch(amount), quoted_match: null }) },
  })

/** The text of a cell as it was before `csvOf`. */
export const textOfCell = (cell: string): string => (cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell)

/** A text that would be a formula stays a text. */
const textThatStays = (text: string): string => (FORMULA.test(text) && !AMOUNT.test(text) ? `'${text}` : text)

const inDutch = (amount: number): string => String(amount).replace('.', ',')
