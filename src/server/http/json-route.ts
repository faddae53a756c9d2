import express, { type RequestHandler, Router } from 'express'
import type { Channel } from '#src/channels/channel.ts'
import type { Page } from '#src/channels/page.ts'
import { SIZES } from '../security/limits.ts'
import { HttpError } from './http-error.ts'
import type { ServerParts } from './parts.ts'
import { type ContextParts, contextFor, named, refuseMethod, sendResult } from './respond.ts'

type JsonParts = ContextParts & Pick<ServerParts, 'snapshot'> & { channel: Channel; path: string; show: Page }

/** A page that is requested with a JSON body. It changes no data, so any site may call it; it is not cached. */
export function jsonRoute({ channel, path, show, snapshot, ...parts }: JsonParts): Router {
  const router = Router({ strict: true, caseSensitive: true })
  router
    .route(path)
    .all(named(path))
    .options(allowOtherSites)
    .post(requireJson, express.json({ limit: SIZES.body }), (request, response, next) => {
      const context = { ...contextFor(parts, request, { locale: 'nl', channel }), published: snapshot.current() }
      const result = show({ ...context, body: request.body })
      if (!result) return next(new HttpError(404))
      sendResult(request, response, result, 'no-store')
    })
    .all(refuseMethod(path, 'POST, OPTIONS'))
  return router
}

const requireJson: RequestHandler = (request, _response, next) => {
  next(request.is('application/json') ? undefined : new HttpError(415))
}

/** The CORS preflight for JSON from another site. */
const allowOtherSites: RequestHandler = (_request, response) => {
  response.setHeader('Access-Control-Allow-Methods', 'POST')
  response.setHeader('Access-Control-Allow-Headers', 'Content-Type')
  response.setHeader('Access-Control-Max-Age', '86400')
  response.status(204).end()
}
