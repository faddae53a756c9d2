import { createReadStream } from 'node:fs'
import { appendFile, mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { CONTENT_KINDS, type Content, type ContentKind, emptyContent, type RawSite } from './raw.ts'
import { isContentKind, put } from './read.ts'

/** What the lines before it make up: a revision, as it was seen at a moment (ms since 1970), of the database with this mark. */
export type Kept = { revision: number; at: number; mark: string }

/** One line of the file: a document (null: gone), the site, or what the lines before it make up. */
type Line = { kind: ContentKind; id: string; document: object | null } | { site: RawSite } | Kept

const FILE = 'published.ndjson'
const LINES_AT_ONCE = 200

/** Writes all content, a few lines at a time so that readers do not wait, and puts it in place in one go. */
export async function saveAll({
  dataDir,
  content,
  kept,
}: {
  dataDir: string
  content: Content
  kept: Kept
}): Promise<void> {
  await mkdir(dataDir, { recursive: true })
  const file = path.join(dataDir, FILE)
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
  await rename(fresh, file)
}

/** Adds what changed. The cost is that of the change, whatever the size of the content. */
export async function saveChanges(args: {
  dataDir: string
  content: Content
  changed: { kind: ContentKind; id: string }[]
  kept: Kept
}): Promise<void> {
  const { dataDir, content, changed, kept } = args
  const lines = changed.map(({ kind, id }) => lineOf({ kind, id, document: content[kind].get(id) ?? null }))
  await appendFile(path.join(dataDir, FILE), [...lines, lineOf({ site: content.site }), lineOf(kept)].join(''))
}

/** The last known good content; null when there is none. A line that was only half written is passed over. */
export async function loadAll({ dataDir }: { dataDir: string }): Promise<({ content: Content } & Kept) | null> {
  const content = emptyContent()
  let kept: Kept | null = null
  const lines = createInterface({
    input: createReadStream(path.join(dataDir, FILE), 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  })
  try {
    for await (const text of lines) {
      const line = parse(text)
      if (!line) continue
      if ('revision' in line) kept = line
      else if ('site' in line) content.site = line.site
      else if (!isContentKind(line.kind)) continue
      else if (line.document) put(content, line.kind, line.document)
      else content[line.kind].delete(line.id)
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
  return kept === null ? null : { content, ...(kept as Kept) }
}

const lineOf = (line: Line): string => `${JSON.stringify(line)}\n`

function parse(text: string): Line | null {
  try {
    return JSON.parse(text) as Line
  } catch {
    return null
  }
}
