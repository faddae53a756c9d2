import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Client } from '@libsql/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DatabaseProblem } from './problem.ts'
import { openSqlite } from './sqlite-client.ts'

let folder: string
let client: Client
let noticed: DatabaseProblem[] = []

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'eenmond-client-'))
  noticed = []
  client = await openSqlite({ url: `file:${path.join(folder, 'a.db')}`, onProblem: (problem) => noticed.push(problem) })
  await client.executeMultiple(
    'CREATE TABLE parent (id INTEGER PRIMARY KEY); CREATE TABLE child (id INTEGER PRIMARY KEY, parent INTEGER REFERENCES parent DEFERRABLE INITIALLY DEFERRED, text TEXT)',
  )
})
afterEach(() => {
  client.close()
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
    // Whoever began it goes on, and forgets to roll back.
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
