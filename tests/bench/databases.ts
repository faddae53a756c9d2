import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findMongod, startReplicaSet } from '../../scripts/services/mongod.ts'
import { SECRET } from '../helpers/mongodb-base.ts'

export type Kind = 'sqlite' | 'mongodb'

/** An empty database: what a process has to be told to use it, its data folder, and how it is thrown away. */
export type Database = { dataDir: string; env: Record<string, string>; remove: () => Promise<void> }

/** Both lie in the same folder for temporary files, so that a commit waits for the same disk. */
export async function openDatabase(kind: Kind): Promise<Database> {
  const dataDir = mkdtempSync(path.join(tmpdir(), `eenmond-bench-${kind}-`))
  const forget = () => rmSync(dataDir, { recursive: true, force: true })
  if (kind === 'sqlite') return { dataDir, env: { DATABASE_URL: '' }, remove: async () => forget() }
  const program = await findMongod((line) => process.stderr.write(`${line}\n`))
  const set = await startReplicaSet({ program, folder: path.join(dataDir, 'mongod') })
  return {
    dataDir,
    env: { DATABASE_URL: set.url.replace('/?', '/eenmond?'), PAYLOAD_SECRET: SECRET },
    remove: async () => {
      await set.stop()
      forget()
    },
  }
}
