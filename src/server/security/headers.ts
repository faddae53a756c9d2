import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RequestHandler } from 'express'
import helmet, { type HelmetOptions } from 'helmet'
import type { Headers } from '../cache/page-entry.ts'

type Directives = Record<string, string[]>
/** Each option of helmet has an old and a new name: spreading its own type takes the type checker minutes. */
type Options = { [option: string]: false | object }

/** Nothing from other sites, no inline script, no inline style. */
const PUBLIC_POLICY: Directives = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
  'manifest-src': ["'self'"],
}

const NO_DEVICES =
  'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=(), interest-cohort=(), display-capture=()'

/** A preview may be framed by the admin and by the page with all channels, not by other sites. */
const PREVIEW_POLICY: Directives = { ...PUBLIC_POLICY, 'frame-src': ["'self'"], 'frame-ancestors': ["'self'"] }
const PREVIEW_OPTIONS: Options = {
  referrerPolicy: { policy: 'no-referrer' },
  xFrameOptions: { action: 'sameorigin' },
}

/**
 * The headers of every response of one kind, as plain pairs, which the page cache stores. `open` is for programs: other
 * sites may read it. `preview` is for editors, and sends no referrer.
 */
export function securityHeaders({ kind, siteUrl }: { kind: 'public' | 'open' | 'preview'; siteUrl: string }): Headers {
  const open = kind === 'open'
  const preview = kind === 'preview'
  const collected = collect({
    ...common(siteUrl),
    ...(preview ? PREVIEW_OPTIONS : {}),
    contentSecurityPolicy: { useDefaults: false, directives: preview ? PREVIEW_POLICY : PUBLIC_POLICY },
    crossOriginResourcePolicy: { policy: open ? 'cross-origin' : 'same-origin' },
  })
  return Object.freeze([
    ...collected,
    ['Permissions-Policy', NO_DEVICES] as const,
    ...(open ? [['Access-Control-Allow-Origin', '*'] as const] : []),
  ])
}

export function setHeaders(response: ServerResponse, headers: Headers): void {
  for (const [name, value] of headers) response.setHeader(name, value)
}

/**
 * Next adds a nonce to its inline scripts, which it reads from the policy of the REQUEST. Styles are inline in the admin
 * (Payload sets widths and colours in style attributes). Only editors get these pages.
 */
export function adminSecurity({ siteUrl, dev }: { siteUrl: string; dev: boolean }): RequestHandler {
  const headers = [
    ...collect({
      ...common(siteUrl),
      contentSecurityPolicy: false,
      crossOriginResourcePolicy: { policy: 'same-origin' },
    }),
    ['Permissions-Policy', NO_DEVICES] as const,
  ]
  return (request, response, next) => {
    const policy = adminPolicy({ nonce: randomBytes(16).toString('base64'), dev })
    request.headers['content-security-policy'] = policy
    setHeaders(response, headers)
    response.setHeader('Content-Security-Policy', policy)
    next()
  }
}

function adminPolicy({ nonce, dev }: { nonce: string; dev: boolean }): string {
  const directives: Directives = {
    ...PUBLIC_POLICY,
    'script-src': ["'self'", `'nonce-${nonce}'`, ...(dev ? ["'unsafe-eval'"] : [])],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'", ...(dev ? ['ws:', 'wss:'] : [])],
    'frame-src': ["'self'"],
    'media-src': ["'self'", 'blob:'],
    'worker-src': ["'self'", 'blob:'],
  }
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ')
}

function common(siteUrl: string): Options {
  return {
    strictTransportSecurity: siteUrl.startsWith('https:') ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
    // Current browsers ignore these headers, or the policy above says the same.
    xXssProtection: false,
    xDownloadOptions: false,
    xDnsPrefetchControl: false,
    xPermittedCrossDomainPolicies: false,
    originAgentCluster: false,
  }
}

/** Helmet sets headers on a response; here they are collected in a list, once. */
function collect(options: Options): Headers {
  const collected: [string, string][] = []
  const recorder = {
    setHeader: (name: string, value: string) => collected.push([name, value]),
    removeHeader: () => undefined,
  }
  helmet(options as HelmetOptions)({} as IncomingMessage, recorder as unknown as ServerResponse, () => undefined)
  return collected
}
