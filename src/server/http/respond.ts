import type { Request, RequestHandler, Response } from 'express'
import type { Locale } from '#src/answers/model/types.ts'
import type { Channel } from '#src/channels/channel.ts'
import { linksFor } from '#src/channels/links.ts'
import type { PageContext, PageResult } from '#src/channels/page.ts'
import { splitPrefix } from '#src/domain/locales.ts'
import { tidied } from './address.ts'
import { HttpError } from './http-error.ts'
import type { ServerParts } from './parts.ts'

export type ContextParts = Pick<ServerParts, 'environment' | 'assets' | 'addresses'>

/** Everything a page may use, for this request. */
export function contextFor(
  { environment, assets, addresses }: ContextParts,
  request: Request,
  { locale, channel }: { locale: Locale; channel: Channel },
): Omit<PageContext, 'published'> {
  const [asked = '/', search = ''] = splitAddress(request.originalUrl)
  // A page links to itself in the other language, also one that says what is wrong with its address.
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
    now: new Date(),
  }
}

/** A page that is not kept: of a search, of someone's plan, of the desk, of an error. */
export function sendResult(request: Request, response: Response, result: PageResult, cacheControl: string): void {
  response.setHeader('Cache-Control', cacheControl)
  if ('location' in result) return void response.redirect(result.status, result.location)
  response.status(result.status).setHeader('Content-Type', result.contentType)
  if (result.fileName) response.setHeader('Content-Disposition', `attachment; filename="${result.fileName}"`)
  if (request.method === 'HEAD') response.setHeader('Content-Length', Buffer.byteLength(result.body))
  response.send(request.method === 'HEAD' ? undefined : Buffer.from(result.body))
}

/** The language of an address, for a page that none was found for. */
export const localeOf = (url: string): Locale => splitPrefix(url).locale

/** Says which pattern a request came in by: the log names that, and never the address. */
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
