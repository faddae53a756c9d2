import { createHash } from 'node:crypto'
import type { Request, RequestHandler } from 'express'
import { ipKeyGenerator, MemoryStore, type Options, rateLimit, type Store } from 'express-rate-limit'
import { HttpError } from '../http/http-error.ts'
import type { Counts } from './counts.ts'

const MINUTE = 60_000
const KB = 1024

/**
 * Requests per address, per kind of page; responses of the page cache do not count. Each process has its own counters,
 * except for sign-ins, which processes count together.
 */
export const RATES = {
  page: 1200,
  api: 600,
  signInPage: 60,
  preview: 300,
  share: 60,
  signIn: 10,
  signInPerAddress: 100,
}
/** Maximum sizes of a body, in bytes. */
export const SIZES = { body: 100 * KB, draft: KB * KB, adminForm: 5 * KB * KB, upload: 50 * KB * KB } as const

export function limitRate({ perMinute }: { perMinute: number }): RequestHandler {
  return limiter({ windowMs: MINUTE, limit: perMinute })
}

/**
 * Limits sign-ins in 15 minutes: per account and address, and per address for all accounts. Each named route has its own
 * counters.
 */
export function limitSignIn({
  route,
  accountOf,
  rates,
  counts,
}: {
  route: string
  accountOf: (request: Request) => string | null
  rates: typeof RATES
  counts: Counts
}): RequestHandler[] {
  const window = { windowMs: 15 * MINUTE }
  return [
    limiter({ ...window, limit: rates.signInPerAddress, store: storeOn({ counts, prefix: `${route} address ` }) }),
    limiter({
      ...window,
      limit: rates.signIn,
      store: storeOn({ counts, prefix: `${route} account ` }),
      keyGenerator: (request) => `${addressOf(request)} ${digest(accountOf(request) ?? '')}`,
    }),
  ]
}

/** Refuses a body that is too large before reading it. A body of unknown length is refused too. */
export function limitBody(limitFor: (request: Request) => number): RequestHandler {
  return (request, _response, next) => {
    if (request.headers['transfer-encoding']) return next(new HttpError(411))
    next(Number(request.headers['content-length'] ?? 0) > limitFor(request) ? new HttpError(413) : undefined)
  }
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** Refuses methods that no route supports, such as TRACE. */
export const refuseMethods: RequestHandler = (request, response, next) => {
  if (METHODS.includes(request.method)) return next()
  response.setHeader('Allow', METHODS.join(', '))
  next(new HttpError(405))
}

/** A multipart form without a boundary cannot be parsed; Payload would answer it with a 500. */
export const refuseUnreadable: RequestHandler = (request, _response, next) => {
  const type = request.headers['content-type'] ?? ''
  const isReadable = !/^multipart\//i.test(type) || /^multipart\/form-data;.*\bboundary="?[^\s";]/i.test(type)
  next(isReadable ? undefined : new HttpError(400))
}

/** Calls of the API that need no session. */
const SIGN_IN = /^\/api\/users\/(login|forgot-password|reset-password)$/

/** The limit of a body for Payload, which has its own, lower limit for the file in it. */
export function payloadBodyLimit(request: Request): number {
  const path = request.originalUrl.split('?', 1)[0] ?? ''
  const type = request.headers['content-type'] ?? ''
  if (SIGN_IN.test(path)) return SIZES.body
  if (/^\/api\/media(\/|$)/.test(path)) return SIZES.upload
  return /^(application\/json|application\/x-www-form-urlencoded)/i.test(type) ? SIZES.body : SIZES.adminForm
}

function limiter(options: Partial<Options>): RequestHandler {
  return rateLimit({
    // A client only needs `Retry-After`; other headers would show an attacker how much is left.
    standardHeaders: false,
    legacyHeaders: false,
    keyGenerator: addressOf,
    handler: (request, response, next) => {
      response.setHeader('Retry-After', String(secondsLeft(request)))
      next(new HttpError(429))
    },
    ...options,
  })
}

/** Counts in the shared store and in this process. The local count is used while the database is lost. */
function storeOn({ counts, prefix }: { counts: Counts; prefix: string }): Store {
  const own = new MemoryStore()
  let windowMs = MINUTE
  return {
    prefix,
    localKeys: false,
    init: (options) => {
      windowMs = options.windowMs
      own.init(options)
    },
    increment: async (key) => {
      const here = await own.increment(key)
      const together = await counts.add({ key: prefix + key, windowMs })
      return together ? { totalHits: together.count, resetTime: together.until } : here
    },
    decrement: (key) => own.decrement(key),
    resetKey: (key) => own.resetKey(key),
  }
}

function secondsLeft(request: Request): number {
  const { resetTime } = (request as Request & { rateLimit?: { resetTime?: Date } }).rateLimit ?? {}
  return Math.max(1, Math.ceil(((resetTime?.getTime() ?? Date.now() + MINUTE) - Date.now()) / 1000))
}

/** The network of a client: an IPv6 address is reduced to the prefix of one subscriber. */
export function addressOf(request: Request): string {
  return ipKeyGenerator(request.ip ?? '')
}

function digest(text: string): string {
  return createHash('sha256').update(text.trim().toLowerCase()).digest('base64url')
}
