import { copyFileSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openSnapshot, type Snapshot } from '#src/answers/snapshot/snapshot.ts'
import { openTestDatabase, openTestSnapshot, type TestDatabase, until } from '../helpers/payload.ts'

let database: TestDatabase
let file: string
let whole: string
let opened: Snapshot | undefined
let warned: string[]

beforeAll(async () => {
  database = await openTestDatabase()
  file = path.join(database.dataDir, 'published.ndjson')
  const snapshot = await openTestSnapshot(database)
  await snapshot.close()
  whole = readFileSync(file, 'utf8')
})
beforeEach(() => {
  warned = []
  rmSync(file, { recursive: true, force: true })
})
afterEach(() => opened?.close())
afterAll(() => database.close())

const log = { info: () => {}, warn: (message: string) => void warned.push(message) }
const open = async (source: 'database' | 'disk') => {
  const { dataDir, payload } = database
  const { secret } = payload.config
  opened = await openSnapshot(
    source === 'database' ? { payload, dataDir, log } : { payload: null, secret, dataDir, log },
  )
  return opened
}
const title = (slug: string) => opened?.current().product(slug, 'nl')?.title ?? null
const change = (what: (lines: string[]) => string[]) => writeFileSync(file, what(whole.split('\n')).join('\n'))
const hacked = (lines: string[]) =>
  lines.map((line) => (/"slug":"paspoort"/.test(line) ? line.replaceAll('Paspoort', 'GEHACKT IN HET BESTAND') : line))

describe('A21: what is on disk, beside the database', () => {
  it('is gone on from where nothing is wrong with it', async () => {
    writeFileSync(file, whole)
    await open('database')
    expect(title('paspoort')).toContain('Paspoort')
    expect(warned).toEqual([])
  })

  it('is gone on from after a kill in the middle of a line', async () => {
    writeFileSync(file, `${whole}${whole.slice(0, 200)}`)
    await open('database')
    expect(warned).toEqual([])
  })

  it.each<[string, (lines: string[]) => string[]]>([
    ['a text that somebody changed, with the last line kept', hacked],
    ['a line that was taken out', (lines) => lines.filter((line) => !/"slug":"paspoort"/.test(line))],
    ['two lines in each other’s place', ([first = '', second = '', ...rest]) => [second, first, ...rest]],
    ['a bare number, a list and nothing', (lines) => ['1', '[]', 'null', '"x"', '', ...lines]],
    ['the form of an earlier version', (lines) => lines.map((line) => line.replace(/^\S+ \d+ \S+ /, ''))],
    ['bytes', (lines) => ['\u0000\ufffd{{{', ...lines]],
  ])('is not believed with %s: everything is read anew, with one warning', async (_, damage) => {
    change(damage)
    await open('database')
    expect(title('paspoort')).toContain('Paspoort')
    expect(title('paspoort')).not.toContain('GEHACKT')
    expect(warned).toHaveLength(1)
    await opened?.close()
    warned = []
    await open('database')
    expect(warned).toEqual([])
  })

  it.each<[string, () => void]>([
    ['a folder in its place', () => mkdirSync(file)],
    ['a file that cannot be read', () => symlinkSync(file, file)],
  ])('is not needed: %s costs one warning, and is put right', async (_, put) => {
    put()
    await open('database')
    expect(title('paspoort')).toContain('Paspoort')
    await opened?.close()
    expect(warned).toHaveLength(1)
    expect(readFileSync(file, 'utf8').split('\n').length).toBe(whole.split('\n').length)
  })

  it('of an earlier day shows nothing that is gone meanwhile', async () => {
    writeFileSync(file, whole)
    const earlier = `${file}.earlier`
    copyFileSync(file, earlier)
    await open('database')
    const { docs } = await database.payload.find({ collection: 'products', where: { slug: { equals: 'klacht' } } })
    await database.payload.update({ collection: 'products', id: docs[0]!.id, data: { _status: 'draft' } })
    await until(() => title('klacht') === null)
    await opened?.close()
    copyFileSync(earlier, file)
    await open('database')
    expect(title('klacht')).toBeNull()
    expect(warned).toEqual([])
  })
})

describe('A21: what is on disk, with no database', () => {
  it('costs a bad line that line only, and says so', async () => {
    change((lines) => ['7', ...hacked(lines)])
    await open('disk')
    expect(title('paspoort')).toBeNull()
    expect(title('rijbewijs')).toContain('ijbewijs')
    expect(warned).toHaveLength(1)
  })

  it.each<[string, () => void]>([
    ['nothing', () => {}],
    ['a folder', () => mkdirSync(file)],
    ['nothing good', () => writeFileSync(file, '1\nnull\n{"revision":3,"at":1,"mark":"x"}\n')],
    [
      'what another installation signed',
      () => change((lines) => lines.map((line) => line.replace(/ \S{22} /, ` ${'A'.repeat(22)} `))),
    ],
  ])('is not enough to start with where it is %s', async (_, put) => {
    opened = undefined
    put()
    await expect(open('disk')).rejects.toThrow('there is no earlier content on disk to serve')
  })
})
