import type { IncomingMessage } from 'node:http'
import { Router } from 'express'
import type { Snapshot } from '#src/answers/snapshot/snapshot.ts'
import type { StorageState } from '#src/database/storage.ts'

/**
 * For the machine that watches this process: is it alive, and can it serve content? How much content, and which revision, is
 * for who works on this machine.
 */
export function healthRoutes({
  snapshot,
  storage: storageNow,
}: {
  snapshot: Pick<Snapshot, 'status'>
  storage: () => StorageState
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
    const { revision, counts, databaseReachable, since, source } = snapshot.status()
    const storage = storageNow()
    // Content from disk is content: a process without its database still answers its readers.
    const status = databaseReachable ? (storage.ok ? 'ready' : 'ready-without-storage') : 'ready-without-database'
    const details = { status, revision, counts, databaseReachable, storage, since, source }
    response.json(isOnThisMachine(request) ? details : { status })
  })
  return router
}

/** True for who asks here, and not through a proxy: that one says for whom it asks. */
function isOnThisMachine({ socket, headers }: IncomingMessage): boolean {
  if (headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined) return false
  return /^(::1|(::ffff:)?127(\.\d+){3})$/.test(socket.remoteAddress ?? '')
}
