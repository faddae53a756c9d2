import type { PayloadRequest } from 'payload'
import { hold } from '#src/database/hold.ts'
import { idOf } from '../parts/id-of.ts'

/** In ms: a request that nobody confirmed by then expires. */
const KEPT = 7 * 24 * 60 * 60 * 1000

/** The request of an administrator to switch four eyes off, which a second one must confirm. Moments in ISO 8601. */
export type SwitchRequest = { by: string; name: string; at: string; until: string }

/**
 * The pending request, or null. Read from the audit log, which nobody can change: requests and their outcomes are lines
 * there. The request of somebody who is no longer an administrator does not count.
 */
export async function pendingSwitchRequest(req: PayloadRequest): Promise<SwitchRequest | null> {
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

/** For what decides on the pending request: of a confirmation and a withdrawal at once only one succeeds. */
export const holdSwitch = (req: PayloadRequest): Promise<void> => hold({ req, name: 'four-eyes' })

/** True when no other administrator could confirm the request of this user. */
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
