/** A row of the table: what was tried, what was observed, and whether the promise held. */
export type Row = { trial: string; what: string; seen: string; held: boolean }

export type Trial = {
  name: string
  /** `isShort`: a few seconds, for CI; otherwise as long as the measurements need. */
  run: (args: { isShort: boolean }) => Promise<Omit<Row, 'trial'>[]>
}

/** The rows as a plain text table. */
export function tableOf(rows: readonly Row[]): string {
  const lines = [['trial', 'what was tried', 'what was seen', ''], ...rows.map(cellsOf)]
  const widths = [0, 1, 2].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const cellsOf = ({ trial, what, seen, held }: Row): string[] => [trial, what, seen, held ? 'ok' : 'FAILED']
