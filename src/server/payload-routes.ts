import type { IncomingMessage, RequestListener } from 'node:http'
import { type NextFunction, type Request, type RequestHandler, type Response, Router } from 'express'
import { HttpError } from './http-error.ts'
import { limitBody, limitRate, limitSignIn, payloadBodyLimit, type RATES, SIZES } from './limits.ts'
import { accountIn, readBody, replay } from './replay.ts'
import { API_POLICY, adminSecurity } from './security.ts'

/** Payload's admin and REST API, handed to Next with our limits and policy before them. */
export function payloadRoutes(parts: {
  next: RequestListener
  siteUrl: string
  dev: boolean
  rates: typeof RATES
}): Router {
  const { siteUrl, dev, rates } = parts
  const router = Router()
  const paths = ['/admin', '/api', '/_next']
  const handOver: RequestHandler = (request, response) => give(parts.next, request, response)

  router.use(paths, (request, response, next) => {
    if (isDisguised(request.originalUrl)) throw new HttpError(400)
    response.locals.pattern = `${request.baseUrl}/*`
    next()
  })
  router.use('/admin', adminSecurity({ siteUrl, dev }))
  router.use('/api', (_request, response, next) => {
    response.setHeader('Content-Security-Policy', API_POLICY)
    next()
  })
  router.use(['/admin', '/api'], limitRate({ perMinute: rates.api }), limitBody(payloadBodyLimit))

  router.post(
    ['/api/users/login', '/api/users/forgot-password', '/api/users/unlock', '/api/users/reset-password'],
    async (request: Request, response: Response, next: NextFunction) => {
      response.locals.body = await readBody(request, SIZES.body)
      next()
    },
    limitSignIn({
      rates,
      accountOf: (request) =>
        accountIn((request.res as Response).locals.body as Buffer, request.headers['content-type'] ?? ''),
    }),
    (request: Request, response: Response) =>
      give(parts.next, replay(request, response.locals.body as Buffer), response),
  )

  router.use(paths, handOver)
  return router
}

/**
 * True for an address that Next would read as another one than Express does: "/api/users/%6cogin", "/api/./users". A limit
 * on "/api/users/login" would not see it. Letters, digits, dots and slashes need no escape, so nobody honest writes these.
 */
export function isDisguised(address: string): boolean {
  const path = address.split('?', 1)[0] ?? ''
  return (
    /%(2[def]|3\d|4[1-9a-f]|5[0-9acf]|6[1-9a-f]|7[0-9ae])/i.test(path) ||
    /\/\.{0,2}(\/|$)/.test(path.replace(/\/$/, ''))
  )
}

/** Next looks at the whole address; Express has taken the first part off. */
function give(next: RequestListener, request: Request | IncomingMessage, response: Response): void {
  if ('originalUrl' in request) request.url = request.originalUrl
  next(request, response)
}
