import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { databaseWords } from '#collections/hooks/database-words.ts'
import { writeAudit } from '#collections/hooks/write-audit.ts'
import { latestVersion } from '#collections/versions/versions.ts'
import { holdDocument } from '#src/database/hold.ts'
import { inTransaction } from '#src/database/in-transaction.ts'
import { problemCodeOf } from '#src/database/transient.ts'
import type { Review } from '#src/payload-types.ts'
import { checkGate } from '../gate/check.ts'
import { unchanged, update } from './actions.ts'
import { notifyFailure } from './notify.ts'
import { publishVersion, takeDown } from './publish-version.ts'
import { addRedirect } from './redirect.ts'

/** Attempts before a failing schedule is given up and people are notified. */
const TRIES = 5
/** Delay between attempts: one minute, then two, four, eight. */
const PAUSE = 60_000

type Log = { info: (message: string) => void; warn: (message: string) => void }

/**
 * Runs every schedule that is due. Schedules are rows, so a restart loses none; publishing and updating the row are one
 * transaction, so a crash halfway leaves the schedule as it was, and two processes may try at once. Throws while the database
 * cannot do it.
 */
export async function runSchedules({
  payload,
  log,
  now = Date.now(),
}: {
  payload: Payload
  log: Log
  now?: number
}): Promise<void> {
  const { docs } = await payload.find({
    collection: 'reviews',
    where: { state: { equals: 'planned' }, publishAt: { less_than_equal: new Date(now).toISOString() } },
    sort: 'publishAt',
    limit: 50,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  for (const schedule of docs) {
    if (Date.parse(schedule.updatedAt) + pauseAfter(schedule.attempts ?? 0) > now) continue
    const req = await createLocalReq({}, payload)
    try {
      const isDone = await inTransaction(req, () => runSchedule({ req, id: schedule.id }))
      if (isDone) log.info(`planned ${schedule.kind} of ${schedule.source} ${schedule.document} done`)
    } catch (error) {
      // Nothing is wrong with the schedule: the task runs again in seconds.
      if (problemCodeOf(error)) throw error
      log.warn(`planned ${schedule.kind} of ${schedule.source} ${schedule.document} failed: ${messageOf(error)}`)
      await noteFailure({ payload, schedule, message: messageOf(error) })
    }
  }
}

const pauseAfter = (attempts: number): number => (attempts === 0 ? 0 : PAUSE * 2 ** (attempts - 1))

/** False when another process did it meanwhile, or somebody cancelled it. */
async function runSchedule({ req, id }: { req: PayloadRequest; id: string }): Promise<boolean> {
  const schedule = await req.payload.findByID({ collection: 'reviews', id, depth: 0, overrideAccess: true, req })
  if (schedule.state !== 'planned') return false
  const collection = schedule.source
  await holdDocument({ req, collection, id: schedule.document })
  if (schedule.kind === 'takeDown') {
    const version = await latestVersion({ req, collection, document: schedule.document })
    if (version) {
      await takeDown({ req, collection, version })
      await addRedirect({
        req,
        collection,
        document: schedule.document,
        latest: version,
        target: schedule.redirectTo ?? null,
      })
    }
  } else {
    const version = await unchanged({ req, collection, review: schedule })
    await checkGate({ req, collection, version })
    await publishVersion({ req, collection, version })
  }
  await update(req, schedule.id, { state: 'published', failure: null })
  const action = schedule.kind === 'takeDown' ? 'takenDown' : 'published'
  const note = 'Volgens planning'
  await writeAudit({
    req,
    action,
    title: schedule.title ?? '',
    source: schedule.source,
    document: schedule.document,
    note,
  })
  return true
}

async function noteFailure({
  payload,
  schedule,
  message,
}: {
  payload: Payload
  schedule: Review
  message: string
}): Promise<void> {
  const attempts = (schedule.attempts ?? 0) + 1
  const isGivenUp = attempts >= TRIES
  const req = await createLocalReq({}, payload)
  await update(req, schedule.id, { attempts, failure: message, ...(isGivenUp ? { state: 'failed' as const } : {}) })
  if (isGivenUp) {
    await notifyFailure({ req, schedule, message })
    await writeAudit({
      req,
      action: 'failed',
      title: schedule.title ?? '',
      source: schedule.source,
      document: schedule.document,
      note: message,
    })
  }
}

const messageOf = (error: unknown): string =>
  databaseWords(error)?.words.nl ?? (error instanceof Error ? error.message : String(error))
