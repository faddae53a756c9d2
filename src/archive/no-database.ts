import { existsSync } from 'node:fs'
import { fileOf } from '#src/database/sqlite-file.ts'
import { ArchiveProblem } from './problem.ts'

/** Throws when there is no database file: a new database in a wrong folder would look like an empty archive. */
export function refuseNoDatabase({ database: { kind, url } }: { database: { kind: string; url: string } }): void {
  if (kind === 'mongodb' || existsSync(fileOf(url))) return
  throw new ArchiveProblem(`there is no database at ${fileOf(url)}: set DATA_DIR or DATABASE_URL as the server has it`)
}
