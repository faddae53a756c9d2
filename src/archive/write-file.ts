import { createHash } from 'node:crypto'
import { createWriteStream, existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { ArchiveProblem } from './problem.ts'

type WriteFileInput = {
  file: string
  lines: AsyncIterable<object>
  /** Stops the work; what is written so far is removed. */
  signal?: AbortSignal | undefined
}

/**
 * Writes the lines and the end line to a file that only its owner can read: it holds password hashes. It gets its name once
 * it is complete and on the disk.
 */
export async function writeFile({ file, lines, signal }: WriteFileInput): Promise<void> {
  refuseExisting(file)
  const part = `${file}.part`
  await rm(part, { force: true })
  try {
    const target = createWriteStream(part, { mode: 0o600, flags: 'wx', flush: true })
    await pipeline(Readable.from(withEnd(lines)), createGzip(), target, signal ? { signal } : {})
    refuseExisting(file)
    await rename(part, file)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

function refuseExisting(file: string): void {
  if (existsSync(file)) throw new ArchiveProblem(`${file} exists already: choose another name, or remove it first`)
}

async function* withEnd(lines: AsyncIterable<object>): AsyncGenerator<string> {
  const hash = createHash('sha256')
  for await (const line of lines) {
    const text = `${JSON.stringify(line)}\n`
    hash.update(text)
    yield text
  }
  yield `${JSON.stringify({ end: { sha256: hash.digest('hex') } })}\n`
}
