import type { Payload, Where } from 'payload'
import { LANES, type Lane, MINUTE } from './lanes.ts'

/**
 * The jobs collection as the runner uses it. Each update is conditional on the expected state, so that only one process
 * succeeds.
 */
const COLLECTION = 'payload-jobs'

/**
 * In milliseconds: how long a job rests after its process stopped during it the first time, the second, and so on. After more it
 * is given up. What was planned is done at once, also when two processes are stopped one after another.
 */
const RESTS = [0, 5_000, 60_000, 300_000]

export type DueJob = { id: string; waitUntil?: string | null }
type AbandonedJob = { id: string; totalTried?: number | null }

/**
 * The jobs of one lane that are due before this moment, oldest first. Per lane, so that other jobs cannot fill the
 * result.
 */
export async function dueJobs({
  payload,
  before,
  lane,
}: {
  payload: Payload
  before: number
  lane: Lane
}): Promise<DueJob[]> {
  const { docs } = await payload.find({
    collection: COLLECTION,
    where: {
      and: [
        inLane(lane),
        { processing: { equals: false } },
        { completedAt: { exists: false } },
        { hasError: { not_equals: true } },
        { or: [{ waitUntil: { exists: false } }, { waitUntil: { less_than_equal: iso(before) } }] },
      ],
    },
    sort: 'createdAt',
    limit: 100,
    depth: 0,
    overrideAccess: true,
  })
  return docs as DueJob[]
}

/** Claims a job; true for the process that may run it. */
export function claim({ payload, id, now }: { payload: Payload; id: string; now: number }): Promise<boolean> {
  const where: Where = { and: [{ id: { equals: id } }, { processing: { equals: false } }] }
  return change({ payload, where, data: { processing: true, updatedAt: iso(now) } })
}

/** Updates the heartbeat of jobs. */
export async function heartbeat({
  payload,
  ids,
  now,
}: {
  payload: Payload
  ids: string[]
  now: number
}): Promise<void> {
  for (const id of ids) await change({ payload, where: stillRunning(id), data: { updatedAt: iso(now) } })
}

/** Returns jobs that were begun and will not be finished here to the queue. */
export async function release({ payload, ids }: { payload: Payload; ids: string[] }): Promise<void> {
  for (const id of ids) await change({ payload, where: stillRunning(id), data: { processing: false } })
}

/**
 * When the first of the jobs that other processes are doing can be taken over, in milliseconds since 1970; Infinity when
 * there is none. Only of lanes where nobody waits for a minute.
 */
export async function takeoverAt({ payload, mine }: { payload: Payload; mine: readonly string[] }): Promise<number> {
  const moments = await Promise.all(
    LANES.filter(({ abandonedAfter }) => abandonedAfter < MINUTE).map(async (lane) => {
      const { docs } = await payload.find({
        collection: COLLECTION,
        where: { and: [inLane(lane), { processing: { equals: true } }, { id: { not_in: [...mine] } }] },
        sort: 'updatedAt',
        limit: 1,
        depth: 0,
        overrideAccess: true,
      })
      const [first] = docs
      return first ? Date.parse(first.updatedAt) + lane.abandonedAfter : Number.POSITIVE_INFINITY
    }),
  )
  return Math.min(...moments)
}

/** The jobs of all lanes whose process has given no heartbeat for longer than their lane allows. */
export async function abandonedJobs({ payload, now }: { payload: Payload; now: number }): Promise<AbandonedJob[]> {
  const { docs } = await payload.find({
    collection: COLLECTION,
    where: { and: [{ processing: { equals: true } }, abandonedBy(now)] },
    limit: 100,
    depth: 0,
    overrideAccess: true,
  })
  return docs as AbandonedJob[]
}

/** Puts an abandoned job back in the queue with a growing rest, or gives it up after too many process exits. */
export function requeue({
  payload,
  job: { id, totalTried },
  now,
}: {
  payload: Payload
  job: AbandonedJob
  now: number
}): Promise<boolean> {
  const endings = (totalTried ?? 0) + 1
  const rest = RESTS[endings - 1]
  const hasError = rest === undefined
  const message = 'Het programma stopte steeds tijdens deze taak. Vraag uw technisch beheerder om hulp.'
  const where: Where = { and: [stillRunning(id), abandonedBy(now)] }
  const data = {
    processing: false,
    totalTried: endings,
    waitUntil: iso(now + (rest ?? 0)),
    updatedAt: iso(now),
    ...(hasError ? { hasError, error: { message } } : {}),
  }
  return change({ payload, where, data })
}

const stillRunning = (id: string): Where => ({ and: [{ id: { equals: id } }, { processing: { equals: true } }] })
const abandonedBy = (now: number): Where => ({
  or: LANES.map((lane) => ({ and: [inLane(lane), { updatedAt: { less_than: iso(now - lane.abandonedAfter) } }] })),
})
const inLane = ({ tasks }: Lane): Where => ({
  taskSlug: tasks ? { in: [...tasks] } : { not_in: LANES.flatMap((lane) => lane.tasks ?? []) },
})
const iso = (milliseconds: number): string => new Date(milliseconds).toISOString()

/** A conditional update in one atomic statement. */
async function change(args: { payload: Payload; where: Where; data: Record<string, unknown> }): Promise<boolean> {
  const { payload, where, data } = args
  return Boolean(await payload.db.updateOne({ collection: COLLECTION, where, data, options: { atomic: true } }))
}
