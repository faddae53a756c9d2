import { cpSync, existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import makeBase, { baseFolder, mongodbBase } from './base-database.ts'
import { copyMongodb, mongodbUrl, SECRET } from './mongodb-base.ts'

/** Starts the built program on a copy of the test database, for the browser tests: on MongoDB with MONGODB_URL. */
const dataDir = mkdtempSync(path.join(tmpdir(), 'eenmond-serve-'))
if (process.env.MONGODB_URL) {
  await makeBase()
  const copy = `eenmond-${path.basename(dataDir)}`
  await copyMongodb({ from: mongodbBase(), to: copy })
  Object.assign(process.env, { DATABASE_URL: mongodbUrl(copy), PAYLOAD_SECRET: SECRET })
} else {
  if (!existsSync(baseFolder())) await makeBase()
  cpSync(baseFolder(), dataDir, { recursive: true })
}
process.env.DATA_DIR = dataDir
Object.assign(process.env, { NODE_ENV: 'production' })
await import(path.resolve('dist/server.js'))
