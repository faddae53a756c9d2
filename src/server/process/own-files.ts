import { chmodSync, lstatSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { Environment } from '#src/config/environment.ts'
import type { Logger } from '#src/config/log.ts'
import { fileOf } from '#src/database/sqlite-file.ts'

/** The program's own files in DATA_DIR. Other files there are left alone. */
const OURS = /^(eenmond\.db|published\.ndjson|secret|media|pictures|mail)/
const OTHERS = 0o077
/** The sticky bit: set on shared folders, such as /tmp. */
const STICKY = 0o1000

/**
 * Makes the program's files accessible only to its own user: they hold password hashes, sessions and mails. New files get
 * these permissions; those of files that were made earlier or copied in are corrected, with one line in the log.
 */
export function restrictFilePermissions({
  settings: { dataDir, database },
  log,
}: {
  settings: Pick<Environment, 'dataDir' | 'database'>
  log: Pick<Logger, 'warn'>
}): void {
  process.umask(OTHERS)
  if (process.platform === 'win32') return
  const inFolder = namesIn(dataDir).filter((name) => OURS.test(name))
  const databaseFile = database.kind === 'sqlite' ? fileOf(database.url) : null
  const files = [
    dataDir,
    ...inFolder.flatMap((name) => allUnder(path.join(dataDir, name))),
    ...(databaseFile ? ['', '-wal', '-shm', '-journal'].map((end) => databaseFile + end) : []),
  ]
  const done = [...new Set(files)].map(tighten)
  const tightened = done.filter((outcome) => outcome === 'tightened').length
  const refused = done.filter((outcome) => outcome === 'refused').length
  if (tightened > 0) log.warn({ files: tightened }, 'files of ours could be read by other users; now only by this one')
  if (refused > 0) {
    log.warn(
      { files: refused },
      'files of ours can be read by other users, and are not this user’s to change (DATA_DIR)',
    )
  }
}

function tighten(file: string): 'tightened' | 'refused' | null {
  const found = lstatSync(file, { throwIfNoEntry: false })
  if (!found || found.isSymbolicLink() || found.mode & STICKY || !(found.mode & OTHERS)) return null
  try {
    chmodSync(file, found.mode & 0o700)
    return 'tightened'
  } catch {
    return 'refused'
  }
}

function allUnder(file: string): string[] {
  const found = lstatSync(file, { throwIfNoEntry: false })
  if (!found?.isDirectory()) return [file]
  return [file, ...namesIn(file).flatMap((name) => allUnder(path.join(file, name)))]
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
