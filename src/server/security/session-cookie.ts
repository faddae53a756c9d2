import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RequestHandler } from 'express'

/** What Payload calls the cookie of a session (its `cookiePrefix`), and what the browser gets to see behind TLS. */
const INSIDE = 'payload-token'
const OUTSIDE = `__Host-${INSIDE}`

/**
 * Behind TLS the cookie of a session has a name with `__Host-`, whichever door sets it: a browser then takes it only with
 * Secure, for all of this host and for no other (RFC 6265bis, 4.1.3), so that no neighbouring site can put one here.
 * Payload has one prefix for all its cookies, and a script sets those of theme and language, which a browser would refuse
 * under such a name. So this one is renamed at the front door, on the way in and on the way out.
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

/** A session under the name for inside came from elsewhere, such as a neighbouring site: it does not count. */
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
