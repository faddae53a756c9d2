import type { RequestHandler } from 'express'
import { HttpError } from './http-error.ts'

/** An address that no page has and that only a mistake or an attack asks for is answered at once: 400. */
export const refuseUnsafeAddress: RequestHandler = (request, _response, next) => {
  next(isReadable(request.originalUrl) ? undefined : new HttpError(400))
}

/** One page has one address: `/producten/` goes to `/producten`, for good. */
export const tidyAddress: RequestHandler = (request, response, next) => {
  const [path = '/', ...query] = request.originalUrl.split('?')
  const tidy = `/${path.split('/').filter(Boolean).join('/')}`
  if (tidy === path || (request.method !== 'GET' && request.method !== 'HEAD')) return next()
  response.setHeader('Cache-Control', 'public, max-age=3600')
  response.redirect(308, [tidy, ...query].join('?'))
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
