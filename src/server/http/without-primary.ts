import type { RequestHandler } from 'express'
import { NO_PRIMARY, type StorageState } from '#src/database/storage.ts'
import { HttpError } from './http-error.ts'

/**
 * While a MongoDB replica set elects a primary, a page that is read from the database is refused at once: its reader can ask
 * again. What somebody saves waits for the primary instead (`mongodb.ts`).
 */
export function refuseWithoutPrimary({ storage }: { storage: () => StorageState }): RequestHandler {
  return ({ method }, response, next) => {
    const state = storage()
    if (state.ok || state.reason !== NO_PRIMARY || !['GET', 'HEAD'].includes(method)) return next()
    response.setHeader('Retry-After', '5')
    next(new HttpError(503))
  }
}
