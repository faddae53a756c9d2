import type { Contents, Header } from './format.ts'
import type { CheckedFile } from './read-file.ts'

/** What was in the archive, what is in the database that was filled from it, and what differs. */
export type Receipt = {
  archive: Omit<Header, 'survey' | 'archive'> & { sha256: string }
  filled: { database: string; at: string }
  from: Contents
  to: Contents
  /** Empty when everything is the same. */
  differences: string[]
}

type MakeReceiptInput = { checked: CheckedFile; to: Contents; database: string; now?: Date }

export function makeReceipt({ checked, to, database, now = new Date() }: MakeReceiptInput): Receipt {
  const { archive: _name, survey: _survey, ...header } = checked.header
  return {
    archive: { ...header, sha256: checked.sha256 },
    filled: { database, at: now.toISOString() },
    from: checked.contents,
    to,
    differences: differencesOf(checked.contents, to),
  }
}

/** Each difference as a line for the operator. */
export function differencesOf(from: Contents, to: Contents): string[] {
  const found = []
  if (from.revision !== to.revision) found.push(`revision: ${from.revision} became ${to.revision}`)
  for (const name of namesOf(from.stores, to.stores)) {
    const [before, after] = [from.stores[name], to.stores[name]]
    if (before?.count !== after?.count) found.push(`${name}: ${before?.count ?? 0} became ${after?.count ?? 0}`)
    else if (before?.sha256 !== after?.sha256) found.push(`${name}: the content differs`)
  }
  for (const name of namesOf(from.answers.channels, to.answers.channels)) {
    const [before, after] = [from.answers.channels[name], to.answers.channels[name]]
    if (before?.pages !== after?.pages)
      found.push(`channel ${name}: ${before?.pages ?? 0} pages became ${after?.pages ?? 0}`)
    else if (before?.sha256 !== after?.sha256) found.push(`channel ${name}: the pages differ`)
  }
  return found
}

/** The receipt to read: counts, hashes in short, differences. */
export function textOf({ from, to, archive, filled, differences }: Receipt): string {
  const stores = namesOf(from.stores, to.stores).filter((name) => from.stores[name]?.count || to.stores[name]?.count)
  const rows = [
    ['', archive.database, filled.database, 'SHA-256'],
    ['revision', String(from.revision), String(to.revision), ''],
    ...stores.map((name) => rowOf(name, from.stores[name], to.stores[name])),
    ...namesOf(from.answers.channels, to.answers.channels).map((name) =>
      rowOf(`pages of ${name}`, from.answers.channels[name], to.answers.channels[name]),
    ),
  ]
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const lines = rows.map((row) =>
    row
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  const end = differences.length > 0 ? differences.map((line) => `DIFFERENT  ${line}`) : ['Everything is the same.']
  return [...lines, ...end].join('\n')
}

type Counted = { count?: number; pages?: number; sha256: string } | undefined

function rowOf(name: string, from: Counted, to: Counted): string[] {
  const shown = (counted: Counted) => String(counted?.count ?? counted?.pages ?? '-')
  const hashes = [...new Set([from, to].map((counted) => counted?.sha256.slice(0, 12) ?? '-'))]
  return [name, shown(from), shown(to), hashes.join(' became ')]
}

const namesOf = (one: object, other: object): string[] => [...new Set([...Object.keys(one), ...Object.keys(other)])]
