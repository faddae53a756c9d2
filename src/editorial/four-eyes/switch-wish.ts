import type { PayloadRequest } from 'payload'
import { idOf } from '../parts/id-of.ts'

/** A wish that nobody confirmed by then is forgotten, in milliseconds. */
const KEPT = 7 * 24 * 60 * 60 * 1000

/** An administrator asked to switch four eyes off, and waits for a second one. Moments in ISO 8601. */
export type Wish = { by: string; name: string; at: string; until: string }

/**
 * The wish that waits now, or null. It is read from the audit list, which nobody can change: a wish, and what became of
 * it, are lines there. Who is no administrator any more has nothing to ask.
 */
export async function waitingWish(req: PayloadRequest): Promise<Wish | null> {
  const { docs } = await req.payload.find({
    collection: 'audit',
    where: { action: { in: ['fourEyesAsked', 'fourEyesWithdrawn', 'fourEyesChanged'] } },
    sort: '-createdAt',
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const line = docs[0]
  const by = idOf(line?.user)
  if (line?.action !== 'fourEyesAsked' || !by) return null
  const until = Date.parse(line.createdAt) + KEPT
  if (until <= Date.now() || (await countAdministrators(req, { equals: by })) === 0) return null
  return { by, name: line.name ?? '', at: line.createdAt, until: new Date(until).toISOString() }
}

/** True when nobody else could confirm what this user asks. */
export const isOnlyAdministrator = async (req: PayloadRequest): Promise<boolean> =>
  (await countAdministrators(req, { not_equals: req.user?.id })) === 0

async function countAdministrators(req: PayloadRequest, id: object): Promise<number> {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { and: [{ roles: { in: ['beheerder'] } }, { id }] },
    overrideAccess: true,
    req,
  })
  return totalDocs
}
