import { type Stats, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { DatabaseProblem } from './problem.ts'

/** The path of a database file by its URL. libsql accepts file:relative, file:/absolute and file:///absolute. */
export function fileOf(url: string): string {
  return url.startsWith('file://') ? fileURLToPath(url) : path.resolve(url.slice('file:'.length).split('?')[0] ?? '')
}

export type FileWatch = {
  /** Throws a `databaseAway` when the file was removed or replaced since it was opened: writes would be lost. */
  check: () => void
  forget: () => void
}

/** How often the file is checked while there are no writes, in milliseconds. */
const LOOK_EVERY = 2_000

/** Checks that the open file is still in place: SQLite silently keeps writing to a file that was removed. */
export function watchFile({ url, onTrouble }: { url: string; onTrouble: (reason: string) => void }): FileWatch {
  const file = fileOf(url)
  const opened = statSync(file)
  let trouble: string | null = null

  const look = () => {
    const before = trouble
    // Content put back in a truncated file does not match SQLite's page cache.
    if (before === 'FILE_EMPTY') return
    trouble = troubleWith(opened, file)
    if (trouble && trouble !== before) onTrouble(trouble)
  }
  const timer = setInterval(look, LOOK_EVERY)
  timer.unref()
  return {
    check: () => {
      look()
      if (trouble) throw new DatabaseProblem({ code: 'databaseAway', reason: trouble })
    },
    forget: () => clearInterval(timer),
  }
}

/** A stat takes microseconds, a commit a hundred times as long. */
function troubleWith(opened: Stats, file: string): string | null {
  const now = statSync(file, { throwIfNoEntry: false })
  if (!now) return 'FILE_GONE'
  if (now.ino !== opened.ino || now.dev !== opened.dev) return 'FILE_REPLACED'
  return now.size === 0 ? 'FILE_EMPTY' : null
}
