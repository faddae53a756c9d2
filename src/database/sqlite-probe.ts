import { randomBytes } from 'node:crypto'
import { open, rm } from 'node:fs/promises'
import type { Client } from '@libsql/client'
import { fileOf } from './sqlite-file.ts'

/** Free space for some publications and their versions, in bytes. A small write might fit where the next one does not. */
const ROOM = 1_000_000

/** Throws unless there is free space and a write to the database reaches the disk. Changes nothing. */
export async function probeSqlite({ url, client }: { url: string; client: Client }): Promise<void> {
  const beside = `${fileOf(url)}.room`
  try {
    const file = await open(beside, 'w', 0o600)
    try {
      // Random bytes: some file systems store zeros without using space.
      await file.writeFile(randomBytes(ROOM))
      await file.sync()
    } finally {
      await file.close()
    }
  } finally {
    await rm(beside, { force: true })
  }
  // Rewrites the first page with the value that it has already. Nothing else uses this pragma.
  const { rows } = await client.execute('PRAGMA user_version')
  await client.execute(`PRAGMA user_version = ${Number(rows[0]?.user_version ?? 0)}`)
}
