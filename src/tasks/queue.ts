import type { Payload, Where } from 'payload'
import { LANES, type Lane } from './lanes.ts'

/** The jobs collection as the runner sees it. Each change names what it expects to find: who comes second, does nothing. */
const COLLECTION = 'payload-jobs'

/** A job that was not marked alive for this long belongs to a process that is gone, in milliseconds. */
const ABANDONED_AFTER = 60_000
/** A job during which the process ended this often is not tried again. */
const MAX_ENDINGS = 5

export type DueJob = { id: string; waitUntil?: string | null }
type AbandonedJob = { id: string; totalTried?: number | null }

/** Jobs of one lane that may be begun before this moment, first come first served. Others cannot push them out of sight. */
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
        { taskSlug: lane.tasks ? { in: [...lane.tasks] } : { not_in: LANES.flatMap(({ tasks }) => tasks ?? []) } },
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

/** True for the one who may run this job. */
export function claim({ payload, id, now }: { payload: Payload; id: string; now: number }): Promise<boolean> {
  const where: Where = { and: [{ id: { equals: id } }, { processing: { equals: false } }] }
  return change({ payload, where, data: { processing: true, updatedAt: iso(now) } })
}

/** Marks jobs as alive. */
export async function beat({ payload, ids, now }: { payload: Payload; ids: string[]; now: number }): Promise<void> {
  for (const id of ids) await change({ payload, where: stillRunning(id), data: { updatedAt: iso(now) } })
}

/** Gives jobs back that were begun and will not be finished here. */
export async function release({ payload, ids }: { payload: Payload; ids: string[] }): Promise<void> {
  for (const id of ids) await change({ payload, where: stillRunning(id), data: { processing: false } })
}

export async function abandonedJobs({ payload, now }: { payload: Payload; now: number }): Promise<AbandonedJob[]> {
  const { docs } = await payload.find({
    collection: COLLECTION,
    where: { and: [{ processing: { equals: true } }, abandonedBefore(now)] },
    limit: 100,
    depth: 0,
    overrideAccess: true,
  })
  return docs as AbandonedJob[]
}

/** Puts an abandoned job back in the queue, a little later each time; one that ends the process each time is given up. */
export function takeUp({
  payload,
  job: { id, totalTried },
  now,
}: {
  payload: Payload
  job: AbandonedJob
  now: number
}): Promise<boolean> {
  const endings = (totalTried ?? 0) + 1
  const hasError = endings >= MAX_ENDINGS
  const message = 'Het programma stopte steeds tijdens deze taak. Vraag uw technisch beheerder om hulp.'
  const where: Where = { and: [stillRunning(id), abandonedBefore(now)] }
  const data = {
    processing: false,
    totalTried: endings,
    waitUntil: iso(now + (endings - 1) * 60_000),
    updatedAt: iso(now),
    ...(hasError ? { hasError, error: { message } } : {}),
  }
  return change({ payload, where, data })
}

const stillRunning = (id: string): Where => ({ and: [{ id: { equals: id } }, { processing: { equals: true } }] })
const abandonedBefore = (now: number): Where => ({ updatedAt: { less_than: iso(now - ABANDONED_AFTER) } })
const iso = (milliseconds: number): string => new Date(milliseconds).toISOString()

/** One statement for the database: looking and changing cannot be torn apart. */
async function change(args: { payload: Payload; where: Where; data: Record<string, unknown> }): Promise<boolean> {
  const { payload, where, data } = args
  return Boolean(await payload.db.updateOne({ collection: COLLECTION, where, data, options: { atomic: true } }))
}
