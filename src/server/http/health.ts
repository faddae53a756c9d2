import type { IncomingMessage } from 'node:http'
import { Router } from 'express'
import type { Snapshot } from '#src/answers/snapshot/snapshot.ts'
import type { StorageState } from '#src/database/storage.ts'

/**
 * For monitoring: is the process alive, and can it serve content? Details, such as the number of documents and the revision,
 * are only shown on this machine.
 */
export function healthRoutes({
  snapshot,
  storage: storageNow,
  aheadBy,
  isSameSecret = () => true,
}: {
  snapshot: Pick<Snapshot, 'status'>
  storage: () => StorageState
  aheadBy: () => number
  isSameSecret?: () => boolean
}): Router {
  const router = Router()
  router.use(['/healthz', '/readyz'], (_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store')
    next()
  })
  router.get('/healthz', (_request, response) => {
    response.locals.pattern = '/healthz'
    response.json({ status: 'alive' })
  })
  router.get('/readyz', (request, response) => {
    response.locals.pattern = '/readyz'
    const { databaseReachable, lag, ...content } = snapshot.status()
    const storage = storageNow()
    const clock = { aheadBy: aheadBy() }
    const status = statusOf({ databaseReachable, lag, storage, clock, isSameSecret: isSameSecret() })
    const details = { status, databaseReachable, lag, storage, clock, ...content }
    response.json(isOnThisMachine(request) ? details : { status })
  })
  return router
}

/** A process that is further behind the publications than this says so, in milliseconds. */
const BEHIND = 10_000

/** Content from disk counts as ready: a process without its database still serves readers. */
function statusOf(now: {
  databaseReachable: boolean
  lag: number
  storage: StorageState
  clock: { aheadBy: number }
  isSameSecret: boolean
}): string {
  if (!now.databaseReachable) return 'ready-without-database'
  if (now.lag > BEHIND) return 'ready-but-behind'
  if (now.clock.aheadBy !== 0) return 'ready-but-clock-wrong'
  if (!now.storage.ok) return 'ready-without-storage'
  return now.isSameSecret ? 'ready' : 'ready-with-another-secret'
}

/** True for a request from this machine that did not come through a proxy. */
function isOnThisMachine({ socket, headers }: IncomingMessage): boolean {
  if (headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined) return false
  return /^(::1|(::ffff:)?127(\.\d+){3})$/.test(socket.remoteAddress ?? '')
}
