import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import type { Environment } from '#src/config/environment.ts'
import { StartError } from '#src/config/start-error.ts'
import { readMark } from '#src/database/import-mark.ts'
import { fileOf } from '#src/database/sqlite-file.ts'

/** Identifies the database of this DATA_DIR: the id of its first publication, a row that is never removed. */
const FILE = 'database-id'

/**
 * Throws when the database file is missing or empty while DATA_DIR was used before. A start would create a new database,
 * with starter content and a new administrator, in place of the municipality's own. The secret is no evidence of use: it is
 * made before the database.
 */
export function refuseMissingDatabase({ database, dataDir }: Pick<Environment, 'database' | 'dataDir'>): void {
  if (database.kind !== 'sqlite') return
  const file = fileOf(database.url)
  const { size } = statSync(file, { throwIfNoEntry: false }) ?? {}
  if (size) return
  const traces = [
    path.join(dataDir, FILE),
    path.join(dataDir, 'published.ndjson'),
    path.join(dataDir, 'pictures'),
    // Pictures, before decision 45.
    path.join(dataDir, 'media'),
    `${file}-wal`,
  ]
  const found = traces.filter(isThere)
  if (found.length === 0) return
  const names = found.map((trace) => path.relative(dataDir, trace)).join(', ')
  throw new StartError(
    `the database file ${file} is ${size === 0 ? 'empty' : 'missing'}, but DATA_DIR holds what belongs to one (${names}): put the file back from a backup, or remove ${names} to begin anew on purpose`,
  )
}

/** Throws when this is not the database that DATA_DIR was used with before. */
export async function refuseOtherDatabase({ payload, dataDir }: { payload: Payload; dataDir: string }): Promise<void> {
  const known = readKnown(dataDir)
  if (!known || (await firstPublication(payload)) === known) return
  throw new StartError(
    `the database is not the one that belongs to DATA_DIR (${path.join(dataDir, FILE)}): put the right one back, or remove ${FILE} and published.ndjson from DATA_DIR to go on with this one on purpose`,
  )
}

/** Throws when an import into this database did not finish: half of the content would be served, or starter content added. */
export async function refuseHalfImported(payload: Payload): Promise<void> {
  if (!(await readMark(payload))) return
  throw new StartError(
    'this database is half imported: run npm run import again with the same file, or begin with an empty database',
  )
}

/** Records that this database belongs to DATA_DIR. */
export async function rememberDatabase({ payload, dataDir }: { payload: Payload; dataDir: string }): Promise<void> {
  if (readKnown(dataDir)) return
  const first = await firstPublication(payload)
  if (first) writeFileSync(path.join(dataDir, FILE), `${first}\n`, { mode: 0o600 })
}

async function firstPublication(payload: Payload): Promise<string | null> {
  try {
    const { docs } = await payload.find({
      collection: 'publications',
      sort: ['createdAt', 'id'],
      limit: 1,
      depth: 0,
      pagination: false,
      overrideAccess: true,
    })
    return docs[0]?.id ?? null
  } catch (error) {
    // A new file has no tables before the migrations.
    if (/no such table/.test(String((error as Error).cause ?? error))) return null
    throw error
  }
}

function readKnown(dataDir: string): string | null {
  const file = path.join(dataDir, FILE)
  return existsSync(file) ? readFileSync(file, 'utf8').trim() || null : null
}

/** True for a file that is not empty, or a folder with a file in it. */
function isThere(trace: string): boolean {
  const found = statSync(trace, { throwIfNoEntry: false })
  return Boolean(found?.isDirectory() ? readdirSync(trace).length : found?.size)
}
