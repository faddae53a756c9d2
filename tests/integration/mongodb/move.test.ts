import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { MongoClient } from 'mongodb'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Receipt } from '#src/archive/receipt.ts'
import { baseFolder, makeSqliteBase } from '../../helpers/base-database.ts'
import { dropMongodb, mongodbUrl, SECRET } from '../../helpers/mongodb-base.ts'
import { spawnProcess } from '../../helpers/process.ts'
import { differingRows, rowsOf } from '../../helpers/raw-database.ts'

const name = `eenmond-move-${process.pid}`
const there = mongodbUrl(name)
let here: string
let back: string

beforeAll(async () => {
  await makeSqliteBase()
  here = mkdtempSync(path.join(tmpdir(), 'eenmond-move-'))
  back = mkdtempSync(path.join(tmpdir(), 'eenmond-move-'))
  cpSync(baseFolder(), here, { recursive: true })
})
afterAll(async () => {
  await dropMongodb(name)
  for (const folder of [here, back]) rmSync(folder, { recursive: true })
})

const move = ({ dataDir, from, to }: { dataDir: string; from?: string; to: string }) =>
  spawnProcess({
    command: ['npm', 'run', '--silent', 'move', '--', '--to', to],
    env: { DATA_DIR: dataDir, DATABASE_URL: from ?? '', PAYLOAD_SECRET: SECRET, MONGODB_URL: '' },
  })
const rows = (folder: string) => rowsOf(createClient({ url: `file:${path.join(folder, 'eenmond.db')}` }))
const receiptIn = (dataDir: string): Receipt =>
  JSON.parse(readFileSync(path.join(dataDir, 'move.ndjson.gz.receipt.json'), 'utf8'))

it('moves everything from SQLite to MongoDB, and back to the same rows', async () => {
  expect(await move({ dataDir: here, to: there })).toContain('Everything is the same.')
  expect(await move({ dataDir: back, from: there, to: `file:${path.join(back, 'eenmond.db')}` })).toContain('Moved.')
  expect(differingRows(await rows(here), await rows(back))).toEqual([])
  const [one, other] = [receiptIn(here), receiptIn(back)]
  expect(one.differences).toEqual([])
  expect(other.to.stores).toEqual(one.from.stores)
  // It holds password hashes.
  expect(existsSync(path.join(here, 'move.ndjson.gz'))).toBe(false)
})

it('refuses a MongoDB that holds something before it exports anything, and changes nothing there', async () => {
  const client = new MongoClient(there)
  const before = await client.db().stats()
  await expect(move({ dataDir: here, to: there })).rejects.toThrow(/import: this database is not empty \(43 products/)
  expect((await client.db().stats()).objects).toBe(before.objects)
  expect(existsSync(path.join(here, 'move.ndjson.gz'))).toBe(false)
  await client.close()
})
