import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { databaseWords } from '#collections/hooks/database-words.ts'
import { writeAudit } from '#collections/hooks/write-audit.ts'
import { inTransaction } from '#collections/transaction.ts'
import { latestVersion } from '#collections/versions/versions.ts'
import type { Review } from '#src/payload-types.ts'
import { checkGate } from '../gate/check.ts'
import { unchanged, update } from './actions.ts'
import { notifyFailure } from './notify.ts'
import { publishVersion, takeDown } from './publish-version.ts'
import { addRedirect } from './redirect.ts'

/** After this many tries a plan that fails is given up, and people are told. */
const TRIES = 5
/** Between two tries: one minute, then two, four, eight. */
const PAUSE = 60_000

type Log = { info: (message: string) => void; warn: (message: string) => void }

/**
 * Carries out every plan whose moment has come. A plan is a row in the database, so a restart forgets none; publishing and
 * noting it happen in one transaction, so a process that dies halfway leaves the plan as it was.
 */
export async function carryOutPlans({
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
  for (const plan of docs) {
    if (Date.parse(plan.updatedAt) + pauseAfter(plan.attempts ?? 0) > now) continue
    const req = await createLocalReq({}, payload)
    try {
      await inTransaction(req, () => carryOut({ req, plan }))
      log.info(`planned ${plan.kind} of ${plan.source} ${plan.document} done`)
    } catch (error) {
      log.warn(`planned ${plan.kind} of ${plan.source} ${plan.document} failed: ${messageOf(error)}`)
      await noteFailure({ payload, plan, message: messageOf(error) })
    }
  }
}

const pauseAfter = (attempts: number): number => (attempts === 0 ? 0 : PAUSE * 2 ** (attempts - 1))

async function carryOut({ req, plan }: { req: PayloadRequest; plan: Review }): Promise<void> {
  const collection = plan.source
  if (plan.kind === 'takeDown') {
    const version = await latestVersion({ req, collection, document: plan.document })
    if (version) {
      await takeDown({ req, collection, version })
      await addRedirect({ req, collection, document: plan.document, latest: version, target: plan.redirectTo ?? null })
    }
  } else {
    const version = await unchanged({ req, collection, review: plan })
    await checkGate({ req, collection, version })
    await publishVersion({ req, collection, version })
  }
  await update(req, plan.id, { state: 'published', failure: null })
  const action = plan.kind === 'takeDown' ? 'takenDown' : 'published'
  const note = 'Volgens planning'
  await writeAudit({ req, action, title: plan.title ?? '', source: plan.source, document: plan.document, note })
}

async function noteFailure({
  payload,
  plan,
  message,
}: {
  payload: Payload
  plan: Review
  message: string
}): Promise<void> {
  const attempts = (plan.attempts ?? 0) + 1
  const isGivenUp = attempts >= TRIES
  const req = await createLocalReq({}, payload)
  await update(req, plan.id, { attempts, failure: message, ...(isGivenUp ? { state: 'failed' as const } : {}) })
  if (isGivenUp) {
    await notifyFailure({ req, plan, message })
    await writeAudit({
      req,
      action: 'failed',
      title: plan.title ?? '',
      source: plan.source,
      document: plan.document,
      note: message,
    })
  }
}

const messageOf = (error: unknown): string =>
  databaseWords(error)?.words.nl ?? (error instanceof Error ? error.message : String(error))
