import type { Payload } from 'payload'
import { readRevision } from '#src/answers/snapshot/revision.ts'
import { beginMark, endMark, readMark } from '#src/database/import-mark.ts'
import { hashAnswers } from './answers.ts'
import { openWriter } from './open-writer.ts'
import { ArchiveProblem, lineAbout } from './problem.ts'
import type { Progress } from './progress.ts'
import { type CheckedFile, documentsIn } from './read-file.ts'
import { makeReceipt, type Receipt } from './receipt.ts'
import { databaseOf, type Store, storesOf } from './stores.ts'
import { readStores, readSurvey, totalOf } from './survey.ts'
import type { Placed } from './writer.ts'

type ImportInput = { payload: Payload; file: string; checked: CheckedFile; release: string; progress: Progress }

/** What is stored in one go: so many documents, or so much text in characters. */
const MOST_DOCUMENTS = 100
const MOST_TEXT = 4_000_000

/**
 * Fills an empty database from a checked file, or goes on where an import of the same file was interrupted, and compares.
 * Throws an `ArchiveProblem` for a database that holds anything else. Until everything is in and the same, the server does
 * not start on this database.
 */
export async function importArchive(given: ImportInput): Promise<Receipt> {
  const { payload, checked, progress } = given
  await fillFrom(given)
  const { answers } = checked.contents
  const to = {
    revision: await readRevision({ payload }),
    stores: await readStores(payload, progress),
    // Another release may write the same answers in other words.
    answers:
      given.release === checked.header.release
        ? await hashAnswers({ payload, instant: new Date(answers.instant), progress })
        : answers,
  }
  const receipt = makeReceipt({ checked, to, database: databaseOf(payload) })
  if (receipt.differences.length === 0) await endMark(payload)
  return receipt
}

/** Stores the documents of the file that are not in yet. */
export async function fillFrom({ payload, file, checked, progress }: Omit<ImportInput, 'release'>): Promise<void> {
  const done = await begin({ payload, sha256: checked.sha256 })
  const stores = new Map(storesOf(payload).map((store) => [store.name, store]))
  const total = totalOf(checked.contents.stores)
  const writer = await openWriter(payload)
  let batch: Placed[] = []
  let text = 0
  let number = 0
  const flush = async () => {
    if (batch.length > 0) await written(() => writer.write(batch, { sha256: checked.sha256, done: number }))
    batch = []
    text = 0
  }
  progress.begin({ what: 'documents stored', of: total })
  for await (const { in: name, document, size } of documentsIn(file)) {
    number += 1
    await progress.step()
    if (number <= done) continue
    batch.push({ store: storeNamed(stores, name), document })
    text += size
    if (batch.length >= MOST_DOCUMENTS || text >= MOST_TEXT) await flush()
  }
  await flush()
  await writer.end()
  progress.end()
}

/** What was stored before stays when the database fails, such as on a full disk. */
async function written(write: () => Promise<void>): Promise<void> {
  try {
    await write()
  } catch (error) {
    const line = lineAbout(error, '')
    throw new ArchiveProblem(`${line}; once that is mended the same command goes on where it was`, { cause: error })
  }
}

/** Throws an `ArchiveProblem` for a database that holds anything, also a part of an archive. */
export async function refuseFilled(payload: Payload): Promise<void> {
  if (await readMark(payload))
    throw new ArchiveProblem(
      'this database is half filled from another archive: go on with that one, or empty the database first',
    )
  const filled = Object.entries(await readSurvey(payload)).filter(([, { count }]) => count > 0)
  if (filled.length > 0) {
    const what = filled.slice(0, 3).map(([name, { count }]) => `${count} ${name}`)
    throw new ArchiveProblem(
      `this database is not empty (${what.join(', ')} …): give an empty one with DATABASE_URL or DATA_DIR; nothing was changed`,
    )
  }
}

/** The number of documents that an interrupted import of this file has stored already. */
async function begin({ payload, sha256 }: { payload: Payload; sha256: string }): Promise<number> {
  const mark = await readMark(payload)
  if (mark?.sha256 === sha256) return mark.done
  await refuseFilled(payload)
  await beginMark(payload, { sha256, done: 0 })
  return 0
}

function storeNamed(stores: Map<string, Store>, name: string): Store {
  const store = stores.get(name)
  if (!store) throw new ArchiveProblem(`the archive holds ${name}, which this release does not know`)
  return store
}
