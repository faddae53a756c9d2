import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { rowOf } from '#src/domain/row.ts'
import type { StoredDocument } from './documents.ts'
import { type Contents, FORMAT, type Header, readContents, readEnd, readHeader } from './format.ts'
import { ArchiveProblem } from './problem.ts'

export type CheckedFile = { header: Header; contents: Contents; sha256: string }

/** Reads the whole file, and throws an `ArchiveProblem` unless it is complete, unchanged, and fits these migrations. */
export async function checkFile(file: string, { migrations }: { migrations: readonly string[] }): Promise<CheckedFile> {
  const header = await headerOf(file, { migrations })
  const hash = createHash('sha256')
  let before = ''
  let last = ''
  for await (const line of linesOf(file)) {
    // The end line is not part of the hash, and which line that is shows only after it.
    if (last) hash.update(`${last}\n`)
    before = last
    last = line
  }
  const end = readEnd(last)
  const contents = readContents(before)
  if (!end || !contents) throw new ArchiveProblem(`${file} is cut off: its end is missing; make the archive again`)
  if (hash.digest('hex') !== end.sha256)
    throw new ArchiveProblem(`${file} was changed after it was made: its SHA-256 is another; make the archive again`)
  return { header, contents, sha256: end.sha256 }
}

/** The header alone, without reading the rest. */
export async function headerOf(file: string, { migrations }: { migrations: readonly string[] }): Promise<Header> {
  const first = await linesOf(file).next()
  const header = first.done ? null : readHeader(first.value)
  if (!header) throw new ArchiveProblem(`${file} is no archive of Eén mond: make one with npm run export`)
  if (header.format > FORMAT)
    throw new ArchiveProblem(
      `${file} has format ${header.format}, and this release reads up to ${FORMAT}: use release ${header.release} or later`,
    )
  if (header.migrations.some((name) => !migrations.includes(name)))
    throw new ArchiveProblem(
      `${file} is of a newer schema: use the release that made it (${header.release}) or a later one`,
    )
  if (header.migrations.length < migrations.length)
    throw new ArchiveProblem(
      `${file} is of an older schema: import it with the release that made it (${header.release}), then start this release on that database`,
    )
  return header
}

/** The documents of a checked file, each with the name of its store. */
export async function* documentsIn(
  file: string,
): AsyncGenerator<{ in: string; document: StoredDocument; size: number }> {
  for await (const line of linesOf(file)) {
    if (line.startsWith('{"in":')) yield { ...JSON.parse(line), size: line.length }
  }
}

/** Only "\n" ends a line; Node's readline also splits at U+2028. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const unzipped = createGunzip({ chunkSize: 1_000_000 }).setEncoding('utf8')
  pipeline(createReadStream(file), unzipped, () => undefined)
  let rest = ''
  let isBegun = false
  try {
    for await (const chunk of unzipped) {
      const lines = (rest + chunk).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        isBegun = true
        yield line
      }
    }
  } catch (error) {
    const { code } = rowOf(error)
    if (code === 'Z_BUF_ERROR') throw new ArchiveProblem(`${file} is cut off; make the archive again`)
    if (!/^Z_/.test(String(code))) throw error
    const what = isBegun
      ? 'is damaged; make the archive again'
      : 'is no archive of Eén mond: make one with npm run export'
    throw new ArchiveProblem(`${file} ${what}`)
  }
  if (rest) yield rest
}
