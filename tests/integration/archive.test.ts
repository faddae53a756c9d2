import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { getPayload, type Payload, type SanitizedConfig } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { exportArchive, SCHEMA } from '#src/archive/export-archive.ts'
import { fillFrom, importArchive } from '#src/archive/import-archive.ts'
import type { Progress } from '#src/archive/progress.ts'
import { type CheckedFile, checkFile } from '#src/archive/read-file.ts'
import { storesOf } from '#src/archive/stores.ts'
import { databaseAdapter } from '#src/database/adapter.ts'
import { migrate } from '#src/database/migrate.ts'
import { refuseHalfImported } from '#src/server/process/right-database.ts'
import { anyDocument, type Ids } from '../helpers/any-document.ts'
import { dropMongodb, mongodbUrl } from '../helpers/mongodb-base.ts'
import { openTestDatabase, type TestDatabase } from '../helpers/payload.ts'
import { differingRows, rawDatabase } from '../helpers/raw-database.ts'

const release = '1.0.0'
const silent: Progress = { begin: () => {}, step: async () => {}, end: () => {} }

let folder: string
let source: TestDatabase
let file: string
let checked: CheckedFile
let number = 0
const closing: (() => Promise<void>)[] = []

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'eenmond-archive-'))
  source = await openTestDatabase()
  await fillEverything(source.payload)
  file = await archived()
  checked = await checkFile(file, { migrations: SCHEMA })
})
afterAll(async () => {
  for (const close of closing) await close()
  await source.close()
  rmSync(folder, { recursive: true })
})

/** A progress that works until so many steps are done. */
function until(steps: number, work: () => Promise<void> | void): Progress {
  let done = 0
  const step = async () => {
    done += 1
    if (done === steps) await work()
  }
  return { ...silent, step }
}
const stop = () => {
  throw new Error('interrupted')
}

async function archived({ progress = silent, payload = source.payload } = {}): Promise<string> {
  number += 1
  const made = path.join(folder, `${number}.ndjson.gz`)
  await exportArchive({ payload, file: made, release, progress })
  return made
}

const fill = (payload: Payload, progress = silent) => fillFrom({ payload, file, checked, progress })

/** An empty database of the same kind. */
async function emptyDatabase(): Promise<Payload> {
  number += 1
  const { default: config } = await import('../../payload.config.ts')
  const name = `eenmond-archive-${process.pid}-${number}`
  const db = await databaseAdapter(
    process.env.MONGODB_URL
      ? { kind: 'mongodb', url: mongodbUrl(name) }
      : { kind: 'sqlite', url: `file:${path.join(folder, `${number}.db`)}` },
  )
  const payload = await getPayload({
    config: { ...(await config), db, logger: { options: { level: 'silent' } } } as SanitizedConfig,
    key: name,
  })
  await migrate({ payload })
  closing.push(async () => {
    await payload.destroy()
    if (process.env.MONGODB_URL) await dropMongodb(name)
  })
  return payload
}

/** Generated documents and versions of every collection and global, so that a new one is tested without a line here. */
async function fillEverything({ db, collections, globals }: Payload): Promise<void> {
  const ids: Ids = {}
  const slugs = Object.keys(collections).filter((slug) => slug !== 'payload-migrations')
  for (const slug of slugs)
    ids[slug] = (await db.find<{ id: string }>({ collection: slug as 'products', limit: 5 })).docs.map(({ id }) => id)
  // Twice: the second time every relation has something to refer to.
  for (const seed of [1, 2, 3, 4]) {
    for (const slug of slugs) {
      const { config } = collections[slug as 'products']
      const [data = {}] = fc.sample(anyDocument(config.flattenedFields, ids), { seed, numRuns: 1 })
      const { id } = await db.create({ collection: slug as 'products', data })
      ids[slug]?.push(String(id))
      const version = {
        createdAt: '2026-01-01T00:00:00.000Z',
        updatedAt: `2026-01-0${seed}T00:00:00.000Z`,
        autosave: seed > 2,
      }
      if (config.versions)
        await db.createVersion({
          ...version,
          collectionSlug: slug as 'products',
          parent: id,
          versionData: data as never,
        })
    }
  }
  for (const { slug, flattenedFields } of globals.config) {
    const [data = {}] = fc.sample(anyDocument(flattenedFields, ids), { seed: 1, numRuns: 1 })
    const found: { id?: unknown; _id?: unknown } | null = await db.findGlobal({ slug })
    if (!found?.id && !found?._id) await db.createGlobal({ slug, data })
  }
}

it('carries everything over as it is, row by row and page by page, also after interruptions', async () => {
  const to = await emptyDatabase()
  for (const steps of [1, 500, 1_100]) {
    await expect(fill(to, until(steps, stop))).rejects.toThrow('interrupted')
    await expect(refuseHalfImported(to)).rejects.toThrow('half imported')
  }
  await expect(archived({ payload: to })).rejects.toThrow('half imported')
  const receipt = await importArchive({ payload: to, file, checked, release, progress: silent })
  expect(receipt.differences).toEqual([])
  expect(differingRows(await rawDatabase(source.payload), await rawDatabase(to))).toEqual([])
  const filled = Object.keys(receipt.to.stores).filter((name) => receipt.to.stores[name]?.count)
  expect(filled).toEqual(storesOf(source.payload).map(({ name }) => name))
  expect(Object.values(receipt.to.answers.channels).every(({ pages }) => pages > 0)).toBe(true)
  await expect(refuseHalfImported(to)).resolves.toBeUndefined()
})

it('refuses to go on with another archive', async () => {
  const to = await emptyDatabase()
  await expect(fill(to, until(500, stop))).rejects.toThrow('interrupted')
  const before = await rawDatabase(to)
  const another = { ...checked, sha256: 'another' }
  await expect(fillFrom({ payload: to, file, checked: another, progress: silent })).rejects.toThrow(
    'half filled from another archive',
  )
  expect(await rawDatabase(to)).toEqual(before)
})

it('refuses a database that holds anything, and leaves it as it is', async () => {
  const to = await emptyDatabase()
  await to.db.create({ collection: 'audit', data: { action: 'unlocked' } })
  const before = await rawDatabase(to)
  await expect(fill(to)).rejects.toThrow('not empty (1 audit')
  expect(await rawDatabase(to)).toEqual(before)
})

it('keeps no archive of a database that was written to meanwhile, and says what was written', async () => {
  const write = async () => {
    await source.payload.db.create({ collection: 'audit', data: { action: 'unlocked' } })
  }
  const before = readdirSync(folder)
  await expect(archived({ progress: until(300, write) })).rejects.toThrow('written to meanwhile (audit)')
  expect(readdirSync(folder)).toEqual(before)
})

it('makes a file that only its owner can read, and replaces none', async () => {
  expect(statSync(file).mode & 0o777).toBe(0o600)
  const again = exportArchive({ payload: source.payload, file, release, progress: silent })
  await expect(again).rejects.toThrow('exists already')
  expect(existsSync(`${file}.part`)).toBe(false)
})
