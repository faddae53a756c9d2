import { Router } from 'express'
import type { Snapshot } from '#src/answers/snapshot.ts'
import { storageState } from '#src/database/storage.ts'

/** For the machine that watches this process: is it alive, and can it serve content? */
export function healthRoutes(snapshot: Pick<Snapshot, 'status'>): Router {
  const router = Router()
  router.use(['/healthz', '/readyz'], (_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store')
    next()
  })
  router.get('/healthz', (_request, response) => {
    response.locals.pattern = '/healthz'
    response.json({ status: 'alive' })
  })
  router.get('/readyz', (_request, response) => {
    response.locals.pattern = '/readyz'
    const { revision, counts, databaseReachable, since, source } = snapshot.status()
    const storage = storageState()
    // Content from disk is content: a process without its database still answers its readers.
    response.json({
      status: databaseReachable ? (storage.ok ? 'ready' : 'ready-without-storage') : 'ready-without-database',
      revision,
      counts,
      databaseReachable,
      storage,
      since,
      source,
    })
  })
  return router
}
