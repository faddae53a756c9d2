import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { FORMAT, type Header } from './format.ts'
import { ArchiveProblem } from './problem.ts'
import { type CheckedFile, checkFile, documentsIn } from './read-file.ts'
import { writeFile } from './write-file.ts'

const migrations = ['one', 'two']
const header: Header = {
  archive: 'eenmond',
  format: FORMAT,
  release: '3.1.0',
  migrations,
  madeAt: '2026-11-30T10:00:00.000Z',
  database: 'SQLite',
  revision: 7,
  survey: {},
}
const contents = { revision: 7, stores: {}, answers: { instant: header.madeAt, channels: {} } }
const documents = [1, 2, 3].map((number) => ({
  in: 'products',
  document: { id: String(number), title: `Eén\u2028regel\n${number}` },
}))

let folder: string
let whole: Buffer

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'eenmond-archive-'))
  whole = readFileSync(await written('whole'))
})
afterAll(() => rmSync(folder, { recursive: true }))

async function* lines(changes: Partial<Header> = {}) {
  yield { ...header, ...changes }
  yield* documents
  yield { contents }
}

async function written(name: string, changes: Partial<Header> = {}): Promise<string> {
  const file = path.join(folder, name)
  await writeFile({ file, lines: lines(changes) })
  return file
}

const checked = (file: string): Promise<CheckedFile> => checkFile(file, { migrations })

/** What is said of a file with these bytes: one line. */
async function saidOf(bytes: Buffer): Promise<string> {
  const file = path.join(folder, 'bad')
  writeFileSync(file, bytes)
  const error = await checked(file).then(
    () => null,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(ArchiveProblem)
  const { message } = error as ArchiveProblem
  expect(message).not.toContain('\n')
  return message.replace(`${file} `, '')
}

it('reads what was written', async () => {
  const file = path.join(folder, 'whole')
  expect(await checked(file)).toMatchObject({ header, contents })
  const read = []
  for await (const { in: name, document } of documentsIn(file)) read.push({ in: name, document })
  expect(read).toEqual(documents)
})

it('refuses a file that is cut off anywhere', async () => {
  const somewhere = fc.integer({ min: 20, max: whole.length - 1 })
  await fc.assert(
    fc.asyncProperty(somewhere, async (at) => {
      expect(await saidOf(whole.subarray(0, at))).toMatch(/cut off|no archive/)
    }),
    { numRuns: 50 },
  )
})

it('reads the same from a file in which a byte was changed, or refuses it', async () => {
  const place = fc.integer({ min: 0, max: whole.length - 1 })
  const before = await checked(path.join(folder, 'whole'))
  await fc.assert(
    fc.asyncProperty(place, fc.integer({ min: 1, max: 255 }), async (at, flip) => {
      const bytes = Buffer.from(whole)
      bytes[at] = (bytes[at] ?? 0) ^ flip
      const file = path.join(folder, 'flipped')
      writeFileSync(file, bytes)
      const after = await checked(file).catch((error: unknown) => error)
      if (!(after instanceof ArchiveProblem)) expect(after).toEqual(before)
    }),
    { numRuns: 100 },
  )
})

it('refuses an archive of which a document was changed and that was packed again', async () => {
  const text = [...(await textLines())].join('\n').replace('"id":"2"', '"id":"4"')
  expect(await saidOf(gzipSync(`${text}\n`))).toMatch(/changed after it was made/)
})

it('refuses an archive from which lines at the end are gone', async () => {
  const text = (await textLines()).slice(0, -2).join('\n')
  expect(await saidOf(gzipSync(`${text}\n`))).toMatch(/cut off/)
})

it.each([
  ['an empty file', Buffer.alloc(0)],
  ['text', Buffer.from('no archive at all')],
  ['a gzip of text', gzipSync('no archive at all\n')],
  ['a gzip of other JSON', gzipSync('{"archive":"another"}\n')],
])('refuses %s', async (_name, bytes) => {
  expect(await saidOf(bytes)).toMatch(/no archive of Eén mond|cut off/)
})

it.each([
  [{ format: FORMAT + 1 }, /format 2.*use release 3\.1\.0 or later/],
  [{ migrations: [...migrations, 'three'] }, /newer schema.*3\.1\.0/],
  [{ migrations: ['one'] }, /older schema.*3\.1\.0/],
])('says which release reads an archive with %j', async (changes, said) => {
  const file = await written(`other ${said}`.replaceAll(/\W/g, ''), changes)
  await expect(checked(file)).rejects.toThrow(said)
})

async function textLines(): Promise<string[]> {
  const { gunzipSync } = await import('node:zlib')
  return gunzipSync(whole).toString().trimEnd().split('\n')
}
