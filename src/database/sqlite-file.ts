import { type Stats, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { DatabaseProblem } from './problem.ts'

/** The file of a database by its URL. libsql takes file:relative, file:/absolute and file:///absolute. */
export function fileOf(url: string): string {
  return url.startsWith('file://') ? fileURLToPath(url) : path.resolve(url.slice('file:'.length).split('?')[0] ?? '')
}

export type FileWatch = {
  /** Throws a `databaseAway` where the file is no longer the one that was opened: what is written now would be lost. */
  check: () => void
  forget: () => void
}

/** How often it is looked at while nobody writes, in milliseconds. */
const LOOK_EVERY = 2_000

/** Keeps an eye on the file that is open now: SQLite goes on in a file that was removed, and says nothing. */
export function watchFile({ url, onTrouble }: { url: string; onTrouble: (reason: string) => void }): FileWatch {
  const file = fileOf(url)
  const opened = statSync(file)
  let trouble: string | null = null

  const look = () => {
    const before = trouble
    // What is put back in an emptied file does not fit what SQLite remembers of it.
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

/** A stat takes some microseconds, and a commit a hundred times that. */
function troubleWith(opened: Stats, file: string): string | null {
  const now = statSync(file, { throwIfNoEntry: false })
  if (!now) return 'FILE_GONE'
  if (now.ino !== opened.ino || now.dev !== opened.dev) return 'FILE_REPLACED'
  return now.size === 0 ? 'FILE_EMPTY' : null
}
