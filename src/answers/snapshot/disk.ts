import { createReadStream } from 'node:fs'
import { appendFile, mkdir, rename, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { rowOf } from '#src/domain/row.ts'
import { CONTENT_KINDS, type Content, type ContentKind, emptyContent, type Raw, type RawSite } from '../model/raw.ts'
import { isContentKind, put } from './read.ts'
import { keyFrom, readSignedLines, signedLines } from './signed-lines.ts'

/**
 * A checkpoint: the lines before it are complete for this revision, read at `at` (ms since 1970), of the database with
 * this fingerprint.
 */
export type Checkpoint = { revision: number; at: number; fingerprint: string }

/** A line of the file: a document (null: unpublished), the site, or a checkpoint. */
type Line = { kind: ContentKind; id: string; document: Raw<ContentKind> | null } | { site: RawSite } | Checkpoint

type Whole = { content: Content; kept: Checkpoint }

/** `damage`: why the content is not complete, in words; null when it is. `kept` is null when there is no valid checkpoint. */
export type Loaded = { content: Content; kept: Checkpoint | null; damage: string | null }

export type Disk = {
  /** Writes all content in batches, so that requests are not blocked, and replaces the file atomically. */
  saveAll: (all: Whole) => Promise<void>
  /** Appends what changed. The cost depends on the size of the change, not on that of the content. */
  saveChanges: (args: Whole & { changed: { kind: ContentKind; id: string }[] }) => Promise<void>
  /** The last known good content: every line with a valid signature, in its place. Null when there is no file. */
  loadAll: () => Promise<Loaded | null>
}

const FILE = 'published.ndjson'
const LINES_AT_ONCE = 200

/** Stores the published content in a file, each line signed with a key from `secret` (docs/decisions/0024). */
export function contentOnDisk({ dataDir, secret }: { dataDir: string; secret: string }): Disk {
  const key = keyFrom(secret)
  const file = path.join(dataDir, FILE)
  /** Signs lines to append to the present file; null when the state of the file is unknown. */
  let sign: ((line: Line) => string) | null = null

  const saveAll: Disk['saveAll'] = async ({ content, kept }) => {
    sign = null
    const lineOf: (line: Line) => string = signedLines({ key })
    await mkdir(dataDir, { recursive: true })
    const fresh = `${file}.new`
    await writeFile(fresh, '')
    let waiting: string[] = []
    const flush = async () => {
      await appendFile(fresh, waiting.join(''))
      waiting = []
    }
    for (const kind of CONTENT_KINDS) {
      for (const [id, document] of content[kind]) {
        waiting.push(lineOf({ kind, id, document }))
        if (waiting.length >= LINES_AT_ONCE) await flush()
      }
    }
    waiting.push(lineOf({ site: content.site }), lineOf(kept))
    await flush()
    await setFolderAside(file)
    await rename(fresh, file)
    sign = lineOf
  }

  return {
    saveAll,

    saveChanges: async ({ content, changed, kept }) => {
      const lineOf = sign
      if (!lineOf) return saveAll({ content, kept })
      // If this fails halfway, the next change writes the whole file again.
      sign = null
      const lines = changed.map(({ kind, id }) => lineOf({ kind, id, document: content[kind].get(id) ?? null }))
      await appendFile(file, [...lines, lineOf({ site: content.site }), lineOf(kept)].join(''))
      sign = lineOf
    },

    loadAll: async () => {
      const loaded: Whole | { content: Content; kept: null } = { content: emptyContent(), kept: null }
      const bad = { lines: 0, first: 0, isMissed: false, isLast: false }
      let number = 0
      try {
        const read = readSignedLines({ key })
        for await (const text of linesOf(file)) {
          number += 1
          const line = read(text)
          bad.isLast = line === null
          // A valid signature means that this program wrote the line.
          if (line) take(line.value as Line, loaded)
          if (line?.isMissed) bad.isMissed = true
          if (!line && bad.lines++ === 0) bad.first = number
        }
      } catch (error) {
        const { code } = rowOf(error)
        return code === 'ENOENT' ? null : { ...loaded, kept: null, damage: `it cannot be read (${code})` }
      }
      return { ...loaded, damage: damageOf(bad) }
    },
  }
}

function take(line: Line, to: { content: Content; kept: Checkpoint | null }): void {
  if ('revision' in line) to.kept = line
  else if ('site' in line) to.content.site = line.site
  else if (!isContentKind(line.kind)) return
  else if (line.document) put(to.content, line.kind, line.document)
  else to.content[line.kind].delete(line.id)
}

type Bad = { lines: number; first: number; isMissed: boolean; isLast: boolean }

/** An incomplete last line, from a killed process, is no damage: its content is read again from the database. */
function damageOf({ lines, first, isMissed, isLast }: Bad): string | null {
  if (lines === 0 && isMissed) return 'lines are missing in it'
  if (lines === 0 || (lines === 1 && isLast && !isMissed)) return null
  return `${lines === 1 ? '1 line is' : `${lines} lines are`} not as we wrote them (the first is line ${first})`
}

const linesOf = (file: string): AsyncIterable<string> =>
  createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY })

/** A rename cannot replace a folder by a file. */
async function setFolderAside(file: string): Promise<void> {
  const isFolder = (await stat(file).catch(() => null))?.isDirectory()
  if (isFolder) await rename(file, `${file}.${Date.now()}`)
}
