import { cpSync, existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import makeBase, { baseFolder } from './base-database.ts'

/** Starts the built program on a copy of the test database, for the browser tests. */
if (!existsSync(baseFolder())) await makeBase()
const dataDir = mkdtempSync(path.join(tmpdir(), 'eenmond-serve-'))
cpSync(baseFolder(), dataDir, { recursive: true })
process.env.DATA_DIR = dataDir
Object.assign(process.env, { NODE_ENV: 'production' })
await import(path.resolve('dist/server.js'))
