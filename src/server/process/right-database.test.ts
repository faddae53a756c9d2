import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { refuseMissingDatabase, refuseOtherDatabase, rememberDatabase } from './right-database.ts'

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'eenmond-right-'))
})
afterEach(() => rmSync(dataDir, { recursive: true }))

const look = () => refuseMissingDatabase({ dataDir, database: { kind: 'sqlite', url: `file:${dataDir}/eenmond.db` } })
const put = (name: string, text = 'x') => {
  mkdirSync(path.dirname(path.join(dataDir, name)), { recursive: true })
  writeFileSync(path.join(dataDir, name), text)
}

describe('A11: a start without its database', () => {
  it.each(['published.ndjson', 'media/logo.png', 'pictures/0123', 'database-id', 'eenmond.db-wal'])(
    'stops where %s is there, says what to do and makes nothing',
    (trace) => {
      put(trace)
      const name = trace.split('/')[0]
      expect(look).toThrow(`eenmond.db is missing, but DATA_DIR holds what belongs to one (${name}): put the file back`)
      put('eenmond.db', '')
      expect(look).toThrow('eenmond.db is empty')
    },
  )

  it.each([
    ['nothing is there', () => undefined],
    ['only a secret is there, as after a first start that failed', () => put('secret')],
    ['the folder for pictures is empty', () => mkdirSync(path.join(dataDir, 'media'))],
    [
      'the database is there',
      () => {
        put('published.ndjson')
        put('eenmond.db')
      },
    ],
  ])('goes on where %s', (_what, prepare) => {
    prepare()
    expect(look).not.toThrow()
  })
})

describe('A11: a start with the database of another', () => {
  const databaseOf = (first: string | null) =>
    ({ find: async () => ({ docs: first ? [{ id: first }] : [] }) }) as unknown as Payload
  const withFirst = (first: string | null) => refuseOtherDatabase({ payload: databaseOf(first), dataDir })

  it('stops, also where that one is empty', async () => {
    await rememberDatabase({ payload: databaseOf('a'), dataDir })
    await withFirst('a')
    await expect(withFirst('b')).rejects.toThrow('not the one that belongs to DATA_DIR')
    await expect(withFirst(null)).rejects.toThrow('not the one that belongs to DATA_DIR')
  })

  it('goes on where it is not known yet which one it was', async () => {
    await withFirst('b')
    expect(existsSync(path.join(dataDir, 'database-id'))).toBe(false)
  })
})
