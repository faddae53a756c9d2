import type { Payload } from 'payload'
import { readRevision } from '#src/answers/snapshot/revision.ts'
import { readMark } from '#src/database/import-mark.ts'
import { migrations } from '#src/database/migrations/index.ts'
import { hashAnswers } from './answers.ts'
import { createDigest } from './digest.ts'
import { documentsOf } from './documents.ts'
import { type Contents, FORMAT, type Header } from './format.ts'
import { ArchiveProblem } from './problem.ts'
import type { Progress } from './progress.ts'
import { databaseOf, storesOf } from './stores.ts'
import { readSurvey, refuseChanged, totalOf } from './survey.ts'
import { writeFile } from './write-file.ts'

type ExportInput = {
  payload: Payload
  file: string
  release: string
  progress: Progress
  signal?: AbortSignal | undefined
  now?: Date
}

/** The migrations of this release, by name. */
export const SCHEMA = migrations.map(({ name }) => name)

/**
 * Writes everything in the database to a new file. Throws an `ArchiveProblem`, and keeps no file, when the database was
 * written to meanwhile.
 */
export async function exportArchive(given: ExportInput): Promise<{ header: Header; contents: Contents }> {
  const { payload, file, release, signal, now = new Date() } = given
  if (await readMark(payload)) throw new ArchiveProblem('this database is half imported: finish npm run import first')
  const header: Header = {
    archive: 'eenmond',
    format: FORMAT,
    release,
    migrations: SCHEMA,
    madeAt: now.toISOString(),
    database: databaseOf(payload),
    revision: await readRevision({ payload }),
    survey: await readSurvey(payload),
  }
  const found: Contents = { revision: header.revision, stores: {}, answers: { instant: header.madeAt, channels: {} } }
  await writeFile({ file, lines: linesOf({ ...given, header, found }), signal })
  return { header, contents: found }
}

/** `found` is filled while the documents are read. */
type LinesInput = ExportInput & { header: Header; found: Contents }

async function* linesOf({ payload, header, progress, found }: LinesInput): AsyncGenerator<object> {
  yield header
  const total = totalOf(header.survey)
  progress.begin({ what: 'documents written', of: total })
  for (const store of storesOf(payload)) {
    const digest = createDigest()
    let count = 0
    for await (const document of documentsOf(payload, store)) {
      digest.add(document)
      yield { in: store.name, document }
      count += 1
      await progress.step()
    }
    found.stores[store.name] = { count, sha256: digest.end() }
  }
  progress.end()
  await refuseChanged(payload, header)
  found.answers = await hashAnswers({ payload, instant: new Date(header.madeAt), progress })
  await refuseChanged(payload, header)
  yield { contents: found }
}
