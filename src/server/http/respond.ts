import type { Request, RequestHandler, Response } from 'express'
import type { Locale } from '#src/answers/model/types.ts'
import type { Channel } from '#src/channels/channel.ts'
import { linksFor } from '#src/channels/links.ts'
import type { PageContext, PageResult } from '#src/channels/page.ts'
import { splitPrefix } from '#src/domain/locales.ts'
import { tidied } from './address.ts'
import { HttpError } from './http-error.ts'
import type { ServerParts } from './parts.ts'

export type ContextParts = Pick<ServerParts, 'environment' | 'assets' | 'addresses' | 'now'>

/** The context for rendering a page for this request. */
export function contextFor(
  { environment, assets, addresses, now }: ContextParts,
  request: Request,
  { locale, channel }: { locale: Locale; channel: Channel },
): Omit<PageContext, 'published'> {
  const [asked = '/', search = ''] = splitAddress(request.originalUrl)
  // A page links to itself in the other language, also an error page about its address.
  const path = tidied(asked)
  return {
    ...linksFor({ addresses, channel, siteUrl: environment.siteUrl, path }),
    locale,
    path,
    params: { ...request.params } as Record<string, string>,
    query: new URLSearchParams(search),
    siteUrl: environment.siteUrl,
    assets,
    theme: environment.theme,
    now: new Date(now()),
  }
}

/** Sends a page that is not cached: a search, a plan, the desk, an error. */
export function sendResult(request: Request, response: Response, result: PageResult, cacheControl: string): void {
  response.setHeader('Cache-Control', cacheControl)
  if ('location' in result) return void response.redirect(result.status, result.location)
  response.status(result.status).setHeader('Content-Type', result.contentType)
  if (result.fileName) response.setHeader('Content-Disposition', `attachment; filename="${result.fileName}"`)
  if (request.method === 'HEAD') response.setHeader('Content-Length', Buffer.byteLength(result.body))
  response.send(request.method === 'HEAD' ? undefined : Buffer.from(result.body))
}

/** The language of an address that matched no page. */
export const localeOf = (url: string): Locale => splitPrefix(url).locale

/** Sets the route pattern of a request, which is logged instead of the address. */
export const named =
  (pattern: string): RequestHandler =>
  (_request, response, next) => {
    response.locals.pattern = pattern
    next()
  }

export function refuseMethod(pattern: string, allowed = 'GET, HEAD'): RequestHandler {
  return (_request, response, next) => {
    response.locals.pattern = pattern
    response.setHeader('Allow', allowed)
    next(new HttpError(405))
  }
}

function splitAddress(url: string): [path: string, search: string] {
  const at = url.indexOf('?')
  return at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at + 1)]
}
