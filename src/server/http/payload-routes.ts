import type { RequestListener } from 'node:http'
import { type RequestHandler, type Response, Router } from 'express'
import { NETWORK_HEADER } from '#collections/sign-in/network.ts'
import { SANDBOX_POLICY } from '#src/pictures/served.ts'
import type { AccountLock } from '../security/account-lock.ts'
import { accountRoutes } from '../security/account-routes.ts'
import type { Counts } from '../security/counts.ts'
import { adminSecurity } from '../security/headers.ts'
import { addressOf, limitBody, limitRate, payloadBodyLimit, type RATES, refuseUnreadable } from '../security/limits.ts'
import { payloadGuard } from '../security/payload-guard.ts'
import type { FindRequester } from '../security/requester.ts'
import { refuseFormsOfOtherSites } from '../security/staff.ts'
import { HttpError } from './http-error.ts'

/** Payload's admin and REST API, handled by Next behind our limits, policy and access control. */
export function payloadRoutes(parts: {
  next: RequestListener
  findRequester: FindRequester
  siteUrl: string
  dev: boolean
  rates: typeof RATES
  counts: Counts
  accountLock: AccountLock
  signIns: RequestHandler
}): Router {
  const { siteUrl, dev, rates } = parts
  const router = Router()
  // Of `/_next` only the built files are served, from memory (files.ts). Its image optimiser (/_next/image) is not used by
  // the admin, and would let anyone cause expensive work.
  const paths = ['/admin', '/api', ...(dev ? ['/_next'] : [])]
  const handOver: RequestHandler = (request, response) => {
    // Next needs the whole address; Express removed the mount path.
    request.url = request.originalUrl
    parts.next(request, response)
  }

  router.use('/admin', adminSecurity({ siteUrl, dev }))
  router.use('/api', (_request, response, next) => {
    response.setHeader('Content-Security-Policy', SANDBOX_POLICY)
    // The response depends on the session, so it must not be stored.
    response.setHeader('Cache-Control', 'no-store')
    varyByCookie(response)
    next()
  })
  router.use(paths, (request, response, next) => {
    if (isDisguised(request.originalUrl)) throw new HttpError(400)
    response.locals.pattern = `${request.baseUrl}/*`
    // Overwrites any value of the client: Payload has no access to the socket, and limits sign-ins by this.
    request.headers[NETWORK_HEADER] = addressOf(request)
    next()
  })
  router.use(['/admin', '/api'], limitRate({ perMinute: rates.api }))
  router.use(payloadGuard(parts))
  router.use(['/admin', '/api'], limitBody(payloadBodyLimit), refuseUnreadable)
  router.use('/api', refuseFormsOfOtherSites(siteUrl))

  router.use(accountRoutes(parts))
  router.use(paths, handOver)
  return router
}

/** Set when the headers are written: Next replaces `Vary`. */
function varyByCookie(response: Response): void {
  const { writeHead } = response
  response.vary('Cookie')
  response.writeHead = function (this: Response, ...head: Parameters<typeof writeHead>) {
    response.vary('Cookie')
    return writeHead.apply(this, head)
  } as typeof writeHead
}

/**
 * True for an address that Next and Express parse differently, such as "/api/users/%6cogin" or "/api/./users": a limit on
 * "/api/users/login" would not match it. No real client escapes letters, digits, dots and slashes.
 */
export function isDisguised(address: string): boolean {
  const path = address.split('?', 1)[0] ?? ''
  return (
    /%(2[def]|3\d|4[1-9a-f]|5[0-9acf]|6[1-9a-f]|7[0-9ae])/i.test(path) ||
    /\/\.{0,2}(\/|$)/.test(path.replace(/\/$/, ''))
  )
}
