import type { RequestHandler } from 'express'
import { HttpError } from './http-error.ts'

/** Refuses addresses that only a mistake or an attack produces, before any other work: 400. */
export const refuseUnsafeAddress: RequestHandler = (request, _response, next) => {
  next(isReadable(request.originalUrl) ? undefined : new HttpError(400))
}

/** Redirects permanently to the one address of a page: `/producten/` goes to `/producten`. */
export const tidyAddress: RequestHandler = (request, response, next) => {
  const [path = '/', ...query] = request.originalUrl.split('?')
  const tidy = tidied(path)
  if (tidy === path || (request.method !== 'GET' && request.method !== 'HEAD')) return next()
  // Not for shared caches: the address may hold answers of a resident.
  response.setHeader('Cache-Control', 'private, max-age=3600')
  response.redirect(308, [tidy, ...query].join('?'))
}

/** A path on this site, whatever the input: a redirect to `//evil.example` or `/\evil.example` would leave it. */
export const tidied = (path: string): string => `/${path.split(/[\\/]/).filter(Boolean).join('/')}`

/**
 * A local site can be opened as localhost and as 127.0.0.1, but a session cookie belongs to one of them. Redirects the admin
 * to the name in the site's URL.
 */
export function redirectToSiteName(siteUrl: string): RequestHandler {
  const site = new URL(siteUrl)
  return (request, response, next) => {
    if (!isOtherLocalName(request.headers.host, site) || (request.method !== 'GET' && request.method !== 'HEAD'))
      return next()
    response.setHeader('Cache-Control', 'no-store')
    response.redirect(307, siteUrl + request.originalUrl)
  }
}

const OWN_MACHINE = ['localhost', '127.0.0.1', '[::1]']

/** Only on the same port: another one is a forwarded port, which must not be redirected. */
function isOtherLocalName(host: string | undefined, site: URL): boolean {
  if (!OWN_MACHINE.includes(site.hostname) || !URL.canParse(`${site.protocol}//${host}`)) return false
  const asked = new URL(`${site.protocol}//${host}`)
  return asked.hostname !== site.hostname && asked.port === site.port && OWN_MACHINE.includes(asked.hostname)
}

function isReadable(url: string): boolean {
  const path = url.split('?', 1)[0] ?? ''
  // Browsers treat a backslash as a slash, so `/\evil.example` is another site; control characters are never legitimate.
  if (!path.startsWith('/') || path.includes('\\')) return false
  try {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
    return !/[\u0000-\u001f\u007f]/.test(decodeURIComponent(path))
  } catch {
    return false
  }
}
