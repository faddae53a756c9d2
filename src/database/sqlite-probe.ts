import { randomBytes } from 'node:crypto'
import { open, rm } from 'node:fs/promises'
import type { Client } from '@libsql/client'
import { fileOf } from './sqlite-file.ts'

/** Room for some publications and their versions. One small write would fit where the next one does not. In bytes. */
const ROOM = 1_000_000

/** Throws unless there is room beside the database and a write to it gets on disk. Leaves everything as it was. */
export async function probeSqlite({ url, client }: { url: string; client: Client }): Promise<void> {
  const beside = `${fileOf(url)}.room`
  try {
    const file = await open(beside, 'w', 0o600)
    try {
      // Random: some disks store zeros in no room at all.
      await file.writeFile(randomBytes(ROOM))
      await file.sync()
    } finally {
      await file.close()
    }
  } finally {
    await rm(beside, { force: true })
  }
  // Writes the first page, with the number that is there already. Nobody else uses it.
  const { rows } = await client.execute('PRAGMA user_version')
  await client.execute(`PRAGMA user_version = ${Number(rows[0]?.user_version ?? 0)}`)
}
