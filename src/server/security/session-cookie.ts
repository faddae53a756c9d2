import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RequestHandler } from 'express'

/** The name of the session cookie inside Payload (its `cookiePrefix`), and in browsers behind TLS. */
const INSIDE = 'payload-token'
const OUTSIDE = `__Host-${INSIDE}`

/**
 * Behind TLS the session cookie has a `__Host-` name, whichever route sets it: browsers only accept it with Secure and for
 * exactly this host (RFC 6265bis, 4.1.3), so that a neighbouring subdomain cannot set one. Payload has one prefix for all
 * its cookies, also for those of theme and language, which a script sets and browsers would refuse under that name. So only
 * this one is renamed, in requests and in responses.
 */
export function hostCookie(siteUrl: string): RequestHandler {
  const isBehindTls = siteUrl.startsWith('https:')
  return (request, response, next) => {
    if (isBehindTls) {
      renameIn(request)
      renameOut(response)
    }
    next()
  }
}

/** A cookie with the inside name was not set by us, but for instance by a neighbouring subdomain, so it is removed. */
function renameIn({ headers }: IncomingMessage): void {
  if (!headers.cookie) return
  headers.cookie = headers.cookie
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => nameOf(pair) !== INSIDE)
    .map((pair) => (nameOf(pair) === OUTSIDE ? pair.replace(OUTSIDE, INSIDE) : pair))
    .join('; ')
}

function renameOut(response: ServerResponse): void {
  const { writeHead } = response
  response.writeHead = ((...head: Parameters<typeof writeHead>) => {
    const set = response.getHeader('set-cookie')
    if (set !== undefined) response.setHeader('set-cookie', [set].flat().map(outside))
    return writeHead.apply(response, head)
  }) as typeof writeHead
}

function outside(cookie: string | number): string {
  const [pair = '', ...attributes] = String(cookie).split(/; */)
  if (nameOf(pair) !== INSIDE) return String(cookie)
  const kept = attributes.filter((attribute) => /^(expires|max-age)=/i.test(attribute))
  return [pair.replace(INSIDE, OUTSIDE), ...kept, 'Path=/', 'Secure', 'HttpOnly', 'SameSite=Lax'].join('; ')
}

const nameOf = (pair: string): string => pair.split('=', 1)[0]?.trim() ?? ''
