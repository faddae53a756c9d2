import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'
import { openSnapshot, type Snapshot } from '#src/answers/snapshot/snapshot.ts'
import { baseFolder, mongodbBase } from './base-database.ts'
import { copyMongodb, dropMongodb, mongodbUrl, SECRET } from './mongodb-base.ts'

export type TestDatabase = { payload: Payload; dataDir: string; close: () => Promise<void> }

/** A database for one test file: a copy of the base with all starter content. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'eenmond-test-'))
  process.env.DATA_DIR = dataDir
  process.env.LOG_LEVEL = 'silent'
  const copy = process.env.MONGODB_URL ? `eenmond-${path.basename(dataDir)}` : null
  if (copy) {
    process.env.DATABASE_URL = mongodbUrl(copy)
    process.env.PAYLOAD_SECRET = SECRET
    await copyMongodb({ from: mongodbBase(), to: copy })
  } else cpSync(baseFolder(), dataDir, { recursive: true })
  const { getPayload } = await import('payload')
  const { default: config } = await import('../../payload.config.ts')
  const payload = await getPayload({ config })
  return {
    payload,
    dataDir,
    close: async () => {
      await payload.destroy()
      if (copy) await dropMongodb(copy)
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

export const silent = { info: () => {}, warn: () => {} }

export const openTestSnapshot = ({ payload, dataDir }: TestDatabase): Promise<Snapshot> =>
  openSnapshot({ payload, dataDir, log: silent })

/** Polls until a condition is true. Fails after `within` milliseconds. */
export async function until(isSo: () => boolean | Promise<boolean>, { within = 5_000 } = {}): Promise<void> {
  const deadline = Date.now() + within
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`it was not so within ${within} ms`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
