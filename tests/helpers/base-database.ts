import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { makeMongodbBase } from './mongodb-base.ts'
import { spawnProcess } from './process.ts'

const CACHE = 'node_modules/.cache/eenmond'
/** The tables come from migrations in src/database, so the collections themselves are no input. */
const INPUTS = ['src/starter', 'src/database', 'tests/helpers/fill.ts', 'package-lock.json']

/** The folder of a database with all starter content, created once per state of the sources. Tests use copies. */
export const baseFolder = (): string => path.resolve(CACHE, `base-${hashOf(INPUTS)}`)

/** The same on MongoDB, by name. */
export const mongodbBase = (): string => `eenmond-base-${hashOf(INPUTS)}`

/** The global setup of Vitest and Playwright: creates the base database when it is missing. */
export default async function setup(): Promise<void> {
  if (process.env.MONGODB_URL) return makeOnMongodb()
  return makeSqliteBase()
}

/** The folder of `baseFolder`, unless it is there. */
export async function makeSqliteBase(): Promise<void> {
  const base = baseFolder()
  if (existsSync(base)) return
  mkdirSync(CACHE, { recursive: true })
  for (const name of readdirSync(CACHE))
    if (isStale(path.join(CACHE, name))) rmSync(path.join(CACHE, name), { recursive: true })
  const folder = mkdtempSync(path.join(tmpdir(), 'eenmond-base-'))
  await spawnProcess({
    command: [process.execPath, '--import', 'tsx', 'tests/helpers/make-base.ts'],
    env: { DATA_DIR: folder, NODE_ENV: 'test', DATABASE_URL: '' },
  })
  cpSync(folder, base, { recursive: true })
  rmSync(folder, { recursive: true })
}

async function makeOnMongodb(): Promise<void> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'eenmond-base-'))
  await makeMongodbBase({ name: mongodbBase(), dataDir })
  rmSync(dataDir, { recursive: true })
}

/** Other working copies can share this cache, so only old databases are removed. */
const isStale = (base: string): boolean => Date.now() - statSync(base).mtimeMs > 24 * 60 * 60 * 1000

function hashOf(inputs: readonly string[]): string {
  const hash = createHash('sha256')
  for (const input of inputs) for (const file of filesUnder(input)) hash.update(file).update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

function filesUnder(input: string): string[] {
  if (!statSync(input).isDirectory()) return [input]
  return readdirSync(input, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
}
