import type { RequestHandler } from 'express'
import { HttpError } from './http-error.ts'

/** An address that no page has and that only a mistake or an attack asks for is answered at once: 400. */
export const refuseUnsafeAddress: RequestHandler = (request, _response, next) => {
  next(isReadable(request.originalUrl) ? undefined : new HttpError(400))
}

/** One page has one address: `/producten/` goes to `/producten`, for good. */
export const tidyAddress: RequestHandler = (request, response, next) => {
  const [path = '/', ...query] = request.originalUrl.split('?')
  const tidy = tidied(path)
  if (tidy === path || (request.method !== 'GET' && request.method !== 'HEAD')) return next()
  // Not for a proxy to keep: the address may hold what someone answered.
  response.setHeader('Cache-Control', 'private, max-age=3600')
  response.redirect(308, [tidy, ...query].join('?'))
}

/** A path that is one of ours, whatever was asked for: a link to `//evil.example` or `/\evil.example` leaves the site. */
export const tidied = (path: string): string => `/${path.split(/[\\/]/).filter(Boolean).join('/')}`

/**
 * On one's own machine a site has two names, and a session belongs to one of them: who opens the admin at 127.0.0.1 goes
 * on to localhost where that is the site's name, and the other way round.
 */
export function keepToOneName(siteUrl: string): RequestHandler {
  const site = new URL(siteUrl)
  return (request, response, next) => {
    if (!isOtherName(request.headers.host, site) || (request.method !== 'GET' && request.method !== 'HEAD'))
      return next()
    response.setHeader('Cache-Control', 'no-store')
    response.redirect(307, siteUrl + request.originalUrl)
  }
}

const OWN_MACHINE = ['localhost', '127.0.0.1', '[::1]']

/** Only on the same port: another one is forwarded from elsewhere, and may not lead here under the other name. */
function isOtherName(host: string | undefined, site: URL): boolean {
  if (!OWN_MACHINE.includes(site.hostname) || !URL.canParse(`${site.protocol}//${host}`)) return false
  const asked = new URL(`${site.protocol}//${host}`)
  return asked.hostname !== site.hostname && asked.port === site.port && OWN_MACHINE.includes(asked.hostname)
}

function isReadable(url: string): boolean {
  const path = url.split('?', 1)[0] ?? ''
  // A backslash counts as a slash in browsers, so `/\evil.example` is another site; a control character is never meant.
  if (!path.startsWith('/') || path.includes('\\')) return false
  try {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
    return !/[\u0000-\u001f\u007f]/.test(decodeURIComponent(path))
  } catch {
    return false
  }
}
