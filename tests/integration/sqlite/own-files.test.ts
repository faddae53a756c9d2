import { chmodSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { payloadSecret } from '#src/config/secret.ts'
import { deliver } from '#src/mail/deliver.ts'
import { restrictFilePermissions } from '#src/server/process/own-files.ts'
import { openTestDatabase, openTestSnapshot, until } from '../../helpers/payload.ts'
import { askApi } from '../../helpers/rest.ts'
import { PIXEL, uploadsAs } from '../../helpers/upload.ts'

let dataDir: string
let warned: { files: number }[]
const log = { warn: (fields: unknown) => void warned.push(fields as { files: number }) } as never
const sqlite = (file: string) => ({ kind: 'sqlite' as const, url: `file:${file}` })
const open = () =>
  restrictFilePermissions({ settings: { dataDir, database: sqlite(path.join(dataDir, 'eenmond.db')) }, log })

beforeEach(() => {
  warned = []
  process.umask(0o022)
  dataDir = mkdtempSync(path.join(tmpdir(), 'eenmond-own-'))
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

const make = (name: string, mode = 0o644) => {
  mkdirSync(path.dirname(path.join(dataDir, name)), { recursive: true })
  writeFileSync(path.join(dataDir, name), '')
  chmodSync(path.join(dataDir, name), mode)
}
const modeOf = (name: string) => (lstatSync(path.join(dataDir, name)).mode & 0o777).toString(8)
/** Everything under a folder, and the folder, that another user may do anything with. */
const openTo = (folder: string) =>
  ['.', ...readdirSync(folder, { recursive: true }).map(String)].filter(
    (name) => lstatSync(path.join(folder, name)).mode & 0o077,
  )

describe('A22: what is in DATA_DIR', () => {
  it('of an earlier version is set right, and that is told once', () => {
    const files = [
      'eenmond.db',
      'eenmond.db-wal',
      'eenmond.db-shm',
      'published.ndjson',
      'media/a.png',
      'pictures/0123',
      'mail/x.eml',
      'secret',
    ]
    for (const name of files) make(name, 0o664)
    chmodSync(dataDir, 0o755)
    open()
    expect(openTo(dataDir)).toEqual([])
    expect(modeOf('.')).toBe('700')
    expect(modeOf('media')).toBe('700')
    expect(modeOf('eenmond.db')).toBe('600')
    expect(warned).toEqual([{ files: files.length + 4 }])
    open()
    expect(warned).toHaveLength(1)
  })

  it('of somebody else is left as it is, and so is what a link leads to', () => {
    make('notes.txt')
    const elsewhere = mkdtempSync(path.join(tmpdir(), 'eenmond-elsewhere-'))
    chmodSync(elsewhere, 0o755)
    symlinkSync(elsewhere, path.join(dataDir, 'media'))
    open()
    expect(modeOf('notes.txt')).toBe('644')
    expect((lstatSync(elsewhere).mode & 0o777).toString(8)).toBe('755')
    rmSync(elsewhere, { recursive: true })
  })

  it('of a database elsewhere is closed as well, and the folder that it stands in is not', () => {
    const elsewhere = mkdtempSync(path.join(tmpdir(), 'eenmond-database-'))
    chmodSync(elsewhere, 0o755)
    for (const end of ['', '-wal', '-shm']) writeFileSync(path.join(elsewhere, `site.db${end}`), '', { mode: 0o644 })
    restrictFilePermissions({ settings: { dataDir, database: sqlite(path.join(elsewhere, 'site.db')) }, log })
    expect(openTo(elsewhere)).toEqual(['.'])
    rmSync(elsewhere, { recursive: true })
  })

  it('is never closed where everybody puts things', () => {
    chmodSync(dataDir, 0o1777)
    open()
    expect(lstatSync(dataDir).mode & 0o7777).toBe(0o1777)
  })

  it('is made for this user only: the database, the content, a picture, a mail, the secret', async () => {
    open()
    const database = await openTestDatabase()
    restrictFilePermissions({
      settings: { dataDir: database.dataDir, database: sqlite(path.join(database.dataDir, 'eenmond.db')) },
      log,
    })
    const snapshot = await openTestSnapshot(database)
    const { doc } = await uploadsAs(database.payload, 'beheerder')({ bytes: PIXEL, name: 'a.png' })
    await askApi({ payload: database.payload, path: `/media/file/${doc.filename}`, who: 'beheerder' })
    payloadSecret({ payloadSecret: null, dataDir: database.dataDir })
    const settings = { smtpUrl: null, mailFrom: 'a@example.nl', dataDir: database.dataDir }
    await deliver({ mail: { to: 'b@example.nl', subject: 'x', text: 'x' }, id: '1', settings })
    await until(() => readdirSync(database.dataDir).includes('published.ndjson'))
    const names = readdirSync(database.dataDir)
    expect(names).toEqual(expect.arrayContaining(['eenmond.db', 'eenmond.db-wal', 'pictures', 'mail', 'secret']))
    expect(openTo(database.dataDir)).toEqual([])
    await snapshot.close()
    await database.close()
  })
})
