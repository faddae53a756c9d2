import type { Payload } from 'payload'
import { readRevision } from '#src/answers/snapshot/revision.ts'
import { createDigest } from './digest.ts'
import { documentsOf, surveyOf } from './documents.ts'
import type { Contents, Header, Survey } from './format.ts'
import { ArchiveProblem } from './problem.ts'
import type { Progress } from './progress.ts'
import { storesOf } from './stores.ts'

/** The numbers of documents and the dates of the newest. */
export async function readSurvey(payload: Payload): Promise<Survey> {
  const survey: Survey = {}
  for (const store of storesOf(payload)) survey[store.name] = await surveyOf(payload, store)
  return survey
}

/** Throws an `ArchiveProblem` when the database is not as it was at this header. */
export async function refuseChanged(payload: Payload, header: Pick<Header, 'revision' | 'survey'>): Promise<void> {
  const now = await readSurvey(payload)
  const names = Object.keys(now).filter((name) => JSON.stringify(now[name]) !== JSON.stringify(header.survey[name]))
  if (names.length === 0 && (await readRevision({ payload })) === header.revision) return
  throw new ArchiveProblem(
    `the database was written to meanwhile (${names.join(', ') || 'publications'}): stop the server, and run it again`,
  )
}

/** Reads every document of the database, for its counts and hashes. */
export async function readStores(payload: Payload, progress: Progress): Promise<Contents['stores']> {
  const found: Contents['stores'] = {}
  const survey = await readSurvey(payload)
  progress.begin({ what: 'documents compared', of: totalOf(survey) })
  for (const store of storesOf(payload)) {
    const digest = createDigest()
    let count = 0
    for await (const document of documentsOf(payload, store)) {
      digest.add(document)
      count += 1
      await progress.step()
    }
    found[store.name] = { count, sha256: digest.end() }
  }
  progress.end()
  return found
}

/** The number of documents in all stores. */
export const totalOf = (stores: Record<string, { count: number }>): number =>
  Object.values(stores).reduce((sum, { count }) => sum + count, 0)
