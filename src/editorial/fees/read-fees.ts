import { CsvError, parse } from 'csv-parse/sync'
import type { RawFact } from '#src/facts/fact.ts'
import { valueAt } from '#src/facts/value.ts'
import { formatFact } from '#src/facts/words.ts'
import { textOfCell } from './csv.ts'

/** A row of the file: the current and the new amount, as numbers and as text for residents. */
export type FeeRow = {
  line: number
  fact: string
  key: string
  label: string
  now: number | null
  next: number
  nowInWords: string | null
  nextInWords: string
  source: string
}
/** An error with its place: the line number in a spreadsheet, and the column name. */
export type FeeError = { line: number | null; column: string | null; message: string }

type ReadFeesInput = {
  csv: string
  /** Published facts, and whether they have a draft. */
  facts: readonly (RawFact & { hasDraft?: boolean })[]
  /** When the new amounts start, in milliseconds since 1970. */
  startsAt: number
}

const KEY = ['sleutel', 'key']
const AMOUNT = ['bedrag', 'tarief', 'amount']
const SOURCE = ['bron', 'source']
const MOST_ROWS = 2_000

/**
 * Parses a file with fees: a line per fact, with its key and new amount. Reports all errors at once; a file with an
 * error has no rows, so that it is never scheduled in part.
 */
export function readFees({ csv, facts, startsAt }: ReadFeesInput): { rows: FeeRow[]; errors: FeeError[] } {
  const table = readTable(csv)
  if ('message' in table) return { rows: [], errors: [{ line: table.line, column: null, message: table.message }] }
  const [header, ...lines] = table.rows
  const at = (names: readonly string[]) =>
    (header?.cells ?? []).findIndex((cell) => names.includes(cell.trim().toLowerCase()))
  const [keyAt, amountAt, sourceAt] = [at(KEY), at(AMOUNT), at(SOURCE)]
  const missing = [keyAt < 0 ? 'sleutel' : '', amountAt < 0 ? 'bedrag' : ''].filter(Boolean)
  if (missing.length > 0) {
    const message = `De eerste regel moet de kolommen “sleutel” en “bedrag” noemen. Wat ontbreekt: ${missing.join(' en ')}.`
    return { rows: [], errors: [{ line: 1, column: missing[0] ?? null, message }] }
  }
  const byKey = new Map(facts.map((fact) => [fact.key, fact]))
  const seen = new Map<string, number>()
  const rows: FeeRow[] = []
  const errors: FeeError[] = []
  for (const { line, cells } of lines) {
    const wrong = (column: string, message: string) => errors.push({ line, column, message })
    const key = (cells[keyAt] ?? '').trim()
    const fact = byKey.get(key)
    const next = amountOf(cells[amountAt] ?? '')
    const earlier = seen.get(key)
    seen.set(key, line)
    if (!key) wrong('sleutel', 'Hier ontbreekt de sleutel van het feit.')
    else if (earlier) wrong('sleutel', `“${key}” staat ook op regel ${earlier}. Houd er één over.`)
    else if (!fact)
      wrong('sleutel', `Er is geen feit met de sleutel “${key}”. Kijk in de tabel met tarieven hoe het heet.`)
    else if (fact.kind !== 'money' && fact.kind !== 'number') wrong('sleutel', `“${key}” is geen bedrag of getal.`)
    else if (fact.hasDraft)
      wrong('sleutel', `Aan “${key}” werkt nu iemand: er is een concept. Publiceer dat eerst, of gooi het weg.`)
    else if (startsAlready(fact, startsAt))
      wrong('sleutel', `“${key}” heeft al een waarde die op deze dag of later begint.`)
    if (next === null)
      wrong('bedrag', `“${(cells[amountAt] ?? '').trim()}” is geen bedrag. Schrijf bijvoorbeeld 83,87.`)
    if (!fact || next === null) continue
    const now = valueAt({ values: fact.values, instant: startsAt - 1 })?.number ?? null
    const source = sourceAt < 0 ? '' : (cells[sourceAt] ?? '').trim()
    const say = (number: number) => formatFact({ fact, value: { number }, locale: 'nl' })?.text ?? String(number)
    const words = { nowInWords: now === null ? null : say(now), nextInWords: say(next) }
    rows.push({ line, fact: fact.id, key, label: fact.label?.nl ?? key, now, next, ...words, source })
  }
  if (lines.length === 0) errors.push({ line: null, column: null, message: 'Er staan geen tarieven in dit bestand.' })
  return errors.length > 0 ? { rows: [], errors } : { rows, errors }
}

type Table = { rows: { line: number; cells: string[] }[] } | { line: number | null; message: string }

function readTable(csv: string): Table {
  if (csv.includes('\u0000') || csv.startsWith('PK')) {
    return {
      line: null,
      message: 'Dit is geen CSV-bestand. Kies in Excel: Opslaan als, CSV (gescheiden door lijstscheidingsteken).',
    }
  }
  const first = csv.split(/\r?\n/, 1)[0] ?? ''
  const delimiter = [';', '\t', ','].find((mark) => first.includes(mark)) ?? ';'
  try {
    const records = parse(csv, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as {
      record: string[]
      info: { lines: number }
    }[]
    if (records.length > MOST_ROWS)
      return { line: null, message: `Dit bestand heeft meer dan ${MOST_ROWS} regels. Deel het op.` }
    return { rows: records.map(({ record, info }) => ({ line: info.lines, cells: record.map(textOfCell) })) }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return {
      line: Number(error.lines) || null,
      message: 'Deze regel is niet te lezen. Kijk of de aanhalingstekens kloppen.',
    }
  }
}

/** "€ 1.234,50", "83,87", "83.87" and "12" are amounts; "1.234" is 1234, as written in Dutch. */
export function amountOf(text: string): number | null {
  const plain = text.replace(/[€\s\u00a0]/g, '').replace(/,-+$/, '')
  const dutch = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/.exec(plain)
  if (dutch) return Number(`${dutch[1]?.replaceAll('.', '')}.${dutch[2] ?? '0'}`)
  return /^\d+\.\d{1,2}$/.test(plain) ? Number(plain) : null
}

const startsAlready = ({ values }: RawFact, startsAt: number): boolean =>
  (values ?? []).some(({ from }) => Boolean(from) && Date.parse(from ?? '') >= startsAt)
