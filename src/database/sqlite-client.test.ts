import { copyFileSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Client, createClient } from '@libsql/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DatabaseProblem } from './problem.ts'
import { openSqlite } from './sqlite-client.ts'

let folder: string
let file: string
let client: Client
let close: () => Promise<void>
let noticed: DatabaseProblem[] = []

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'eenmond-client-'))
  noticed = []
  file = path.join(folder, 'a.db')
  const url = `file:${file}`
  const opened = await openSqlite({ url, onProblem: (problem) => noticed.push(problem), patience: 300 })
  client = opened.client
  close = opened.close
  await client.executeMultiple(
    'CREATE TABLE parent (id INTEGER PRIMARY KEY); CREATE TABLE child (id INTEGER PRIMARY KEY, parent INTEGER REFERENCES parent DEFERRABLE INITIALLY DEFERRED, text TEXT)',
  )
})
afterEach(async () => {
  await close()
  rmSync(folder, { recursive: true })
})

const rows = async () => Number((await client.execute('SELECT count(*) AS n FROM child')).rows[0]?.n)
const big = 'x'.repeat(100_000)

describe('A2: a transaction', () => {
  it('of which the COMMIT fails is an error, leaves nothing, and gives its turn to the next', async () => {
    const broken = await client.transaction('write')
    await broken.execute('PRAGMA foreign_keys = ON')
    await broken.execute('INSERT INTO child VALUES (1, 99, NULL)')
    await expect(broken.commit()).rejects.toThrow('FOREIGN KEY')
    await client.execute('INSERT INTO child VALUES (2, NULL, NULL)')
    expect(await rows()).toBe(1)
  })

  it('on a full disk ends at once: what follows is not stored on its own, and nobody waits for it', async () => {
    await client.execute('PRAGMA max_page_count = 20')
    const full = await client.transaction('write')
    await full.execute('INSERT INTO child VALUES (1, NULL, NULL)')
    await expect(full.execute({ sql: 'INSERT INTO child VALUES (2, NULL, ?)', args: [big] })).rejects.toMatchObject({
      code: 'notStored',
      reason: 'SQLITE_FULL',
    })
    // The caller goes on after the error, and never rolls back.
    await client.execute('INSERT INTO child VALUES (3, NULL, NULL)')
    await expect(full.execute('INSERT INTO child VALUES (4, NULL, NULL)')).rejects.toMatchObject({ code: 'notStored' })
    await expect(full.commit()).rejects.toMatchObject({ code: 'notStored' })
    expect(await rows()).toBe(1)
    expect(noticed.map(({ reason }) => reason)).toEqual(['SQLITE_FULL'])
  })

  it('that broke a rule of the schema is told as that', async () => {
    await client.execute('INSERT INTO parent VALUES (1)')
    const wrong = await client.transaction('write')
    await expect(wrong.execute('INSERT INTO parent VALUES (1)')).rejects.toMatchObject({
      code: 'SQLITE_CONSTRAINT_PRIMARYKEY',
    })
    await wrong.rollback()
    expect(noticed).toEqual([])
  })
})

describe('A12: while another process has the lock', () => {
  let other: Client
  beforeEach(async () => {
    other = createClient({ url: `file:${file}` })
    await other.execute('BEGIN IMMEDIATE')
  })
  afterEach(() => other.close())

  it('a write and a transaction wait without keeping anything else waiting, and are then done', async () => {
    const write = client.execute('INSERT INTO child VALUES (1, NULL, NULL)')
    const transaction = client.transaction('write')
    // In each iteration of this loop a page could have been served.
    for (let turns = 0; turns < 20; turns++) await new Promise(setImmediate)
    expect(await rows()).toBe(0)
    await other.execute('ROLLBACK')
    await write
    await (await transaction).commit()
    expect(await rows()).toBe(1)
    expect(noticed).toEqual([])
  })

  it('nobody waits for ever: each is told that the database is busy, and the next write is done', async () => {
    const writes = [1, 2, 3].map((id) => client.execute(`INSERT INTO child VALUES (${id}, NULL, NULL)`))
    for (const outcome of await Promise.allSettled([...writes, client.transaction('write')])) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'databaseBusy', status: 503 } })
    }
    await other.execute('ROLLBACK')
    await client.execute('INSERT INTO child VALUES (4, NULL, NULL)')
    expect(await rows()).toBe(1)
  })
})

describe('A11: a file that is', () => {
  const write = (id: number) => client.execute(`INSERT INTO child VALUES (${id}, NULL, NULL)`)

  it('gone takes nothing any more, is still read, and takes it again once it is back', async () => {
    await write(1)
    const open = await client.transaction('write')
    renameSync(file, `${file}.away`)
    await expect(open.commit()).rejects.toMatchObject({ code: 'databaseAway', reason: 'FILE_GONE' })
    await expect(write(2)).rejects.toMatchObject({ code: 'databaseAway', reason: 'FILE_GONE' })
    await expect(client.transaction('write')).rejects.toMatchObject({ reason: 'FILE_GONE' })
    expect(await rows()).toBeGreaterThan(0)
    renameSync(`${file}.away`, file)
    await write(3)
  })

  it('replaced by another takes nothing any more', async () => {
    copyFileSync(file, `${file}.copy`)
    renameSync(`${file}.copy`, file)
    await expect(write(1)).rejects.toMatchObject({ code: 'databaseAway', reason: 'FILE_REPLACED' })
    expect(noticed[0]?.reason).toBe('FILE_REPLACED')
  })

  it('damaged where libsql panics ends its own process and not ours, and is opened again', async () => {
    await client.execute("INSERT INTO child VALUES (1, NULL, cast(x'ff80' AS TEXT))")
    const open = await client.transaction('write')
    await open.execute('INSERT INTO child VALUES (2, NULL, NULL)')
    await expect(client.execute('SELECT text FROM child')).rejects.toMatchObject({ code: 'databaseAway', status: 503 })
    expect(noticed.at(-1)?.reason).toBe('DATABASE_PROCESS_ENDED_SIGABRT')
    // What the transaction did before is undone, not stored piecemeal.
    await expect(open.execute('INSERT INTO child VALUES (3, NULL, NULL)')).rejects.toMatchObject({ status: 503 })
    await expect(open.commit()).rejects.toMatchObject({ code: 'databaseAway' })
    await until(() =>
      rows().then(
        () => true,
        () => false,
      ),
    )
    expect(await rows()).toBe(1)
  })
})

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 10))
}
