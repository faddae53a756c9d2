export type Cell = string | number | null | undefined

/** What a spreadsheet takes for the begin of a formula, also as it is written in Asia; apostrophes before it are ours. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/
/** "-5" and "-1.234,50" are amounts, whatever they begin with. */
const AMOUNT = /^-?\d[\d.,]*$/

/** Lines for a spreadsheet, with semicolons and a mark that keeps accents right in Excel. Every CSV that leaves is made here. */
export const csvOf = (lines: readonly (readonly Cell[])[]): string =>
  `\ufeff${lines.map((cells) => `${cells.map(cellOf).join(';')}\r\n`).join('')}`

/** The text of a cell as it was before `csvOf`. */
export const textOfCell = (cell: string): string => (cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell)

/** A number as the Dutch write it, a text between quotes; a text that would be a formula stays a text. */
function cellOf(cell: Cell): string {
  if (cell === null || cell === undefined || cell === '') return ''
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  const isFormula = FORMULA.test(cell) && !AMOUNT.test(cell)
  const text = isFormula ? `'${cell}` : cell
  return /^[a-z\d-]+$/.test(text) ? text : `"${text.replaceAll('"', '""')}"`
}
