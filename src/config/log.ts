import { randomUUID } from 'node:crypto'
import type { Request, RequestHandler } from 'express'
import pino, { type DestinationStream, type Logger } from 'pino'

export type { Logger }

/** One JSON line per event, on stdout. */
export function createLog({ level, destination }: { level: string; destination?: DestinationStream }): Logger {
  const options = { level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime }
  return destination ? pino(options, destination) : pino(options)
}

/**
 * One line per request: the method, the route, the status, the duration. No personal data: no address, query, cookie or
 * browser. Requests that the page cache answers are only counted (`start.ts`).
 */
export function accessLog(log: Logger): RequestHandler {
  return (request, response, next) => {
    const id = randomUUID()
    const start = performance.now()
    response.locals.requestId = id
    response.setHeader('X-Request-Id', id)
    response.once('close', () => {
      const { statusCode: status } = response
      const ms = Math.round((performance.now() - start) * 10) / 10
      const line = { id, method: request.method, page: pageOf(request, response.locals.pattern), status, ms }
      const aborted = response.writableFinished ? {} : { aborted: true }
      log[levelFor(status, line.page)]({ ...line, ...aborted }, 'request')
    })
    next()
  }
}

/** An error for the log. E-mail addresses and query strings in its stack are masked: they may be user input. */
export function describeError(error: unknown): { name: string; code?: string; stack?: string } {
  if (!(error instanceof Error)) return { name: typeof error }
  const code = (error as NodeJS.ErrnoException).code
  return { name: error.name, ...(code ? { code: String(code) } : {}), stack: masked(error.stack ?? error.message) }
}

function pageOf(request: Request, pattern: unknown): string {
  if (typeof pattern === 'string') return pattern
  return safePath(request.originalUrl)
}

/** The path of an unknown page, with everything masked that may identify a person. */
function safePath(url: string): string {
  const path = url.split(/[?#]/, 1)[0] ?? ''
  if (!/^\/[\w\-./]{0,150}$/.test(path)) return '(other)'
  return path
    .replace(SHARED, '$1:token')
    .replace(PLAN, '$1:code')
    .replaceAll(CODE, ':code')
    .replaceAll(/\d{6,}/g, '#')
}

/** Anyone who has such an address can open it, so it is never logged, in whatever spelling. */
const SHARED = /(\/voorbeeld\/+delen\/+).*/i
/** The rest of these paths holds answers of a resident: a plan code, or what was typed instead of one. */
const PLAN = /(\/(?:plan|vragen)\/+).*/i
/** A plan code in another place: "/codes/00ZK-Z9MN-0813". */
const CODE = /\b[\da-z]{4}(-[\da-z]{4})+\b/gi

function levelFor(status: number, page: string): 'error' | 'info' | 'debug' {
  if (page === '/healthz' || page === '/readyz') return 'debug'
  return status >= 500 ? 'error' : 'info'
}

/** Removes e-mail addresses and query strings. The length is limited, so that the time is bounded too. */
export function masked(text: string): string {
  return text.replaceAll(/[^\s"'<>]+/g, withoutEmail).replaceAll(/\?[^\s)"']+/g, '?…')
}

/** In text without spaces, removes all up to the end of an e-mail address. */
function withoutEmail(piece: string): string {
  const at = piece.indexOf('@', 1)
  if (at < 0) return piece
  const host = piece.slice(at + 2)
  const last = [...host.matchAll(/\.[a-z]{2,}/gi)].at(-1)
  return last ? `(e-mail)${host.slice(last.index + last[0].length)}` : piece
}
