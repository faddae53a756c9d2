import { type Request, type RequestHandler, type Response, Router } from 'express'
import type { Locale } from '#src/answers/model/types.ts'
import type { Page, PageContext, PageResult } from '#src/channels/page.ts'
import type { Headers } from '../cache/page-entry.ts'
import { tidied } from './address.ts'
import type { PageTable } from './channels.ts'
import { HttpError } from './http-error.ts'
import type { AppParts } from './parts.ts'

/** One channel's pages on their addresses, in Dutch and where it has them under /en. */
export function pageRoutes({
  pages,
  locales,
  headers,
  ...parts
}: PageParts & { pages: PageTable; locales: readonly Locale[]; headers: Headers }): Router {
  const router = Router({ strict: true, caseSensitive: true })
  for (const locale of locales) {
    for (const [pattern, page] of Object.entries(pages)) {
      const path = localized(pattern, locale)
      router
        .route(path)
        .get(showPage({ ...parts, page, path, locale, headers }))
        .all(refuseMethod(path))
    }
  }
  return router
}

type PageParts = Pick<AppParts, 'cache' | 'snapshot' | 'environment' | 'assets'>

/** Everything a page may use, for this request. */
export function contextFor(
  { environment, assets }: Pick<AppParts, 'environment' | 'assets'>,
  request: Request,
  locale: Locale,
): Omit<PageContext, 'published'> {
  const [path = '/', search = ''] = splitAddress(request.originalUrl)
  return {
    locale,
    // A page links to itself in the other language, also one that says what is wrong with its address.
    path: tidied(path),
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
export function localeOf(url: string): Locale {
  return /^\/en(?=[/?]|$)/.test(url) ? 'en' : 'nl'
}

export function refuseMethod(pattern: string, allowed = 'GET, HEAD'): RequestHandler {
  return (_request, response, next) => {
    response.locals.pattern = pattern
    response.setHeader('Allow', allowed)
    next(new HttpError(405))
  }
}

function showPage({
  page,
  path: pattern,
  locale,
  headers,
  cache,
  snapshot,
  ...parts
}: PageParts & { page: Page; path: string; locale: Locale; headers: Headers }): RequestHandler {
  // A plan is a resident's own: it is made for the one who asks and kept nowhere.
  const mayKeep = !pattern.includes(':code')
  return (request, response, next) => {
    response.locals.pattern = pattern
    // Said here and not in robots.txt: who may not read a page lists its address all the same, and the code is the plan.
    if (!mayKeep) response.setHeader('X-Robots-Tag', 'noindex')
    const published = snapshot.current()
    const context = { ...contextFor(parts, request, locale), published }
    const result = page(context)
    if (!result) return next(new HttpError(404))
    const isWhole = !request.originalUrl.includes('?')
    if (mayKeep && isWhole && result.status === 200) {
      const { contentType, body } = result
      cache.answerAndKeep(request, response, { path: context.path, contentType, body, view: published, headers })
    } else {
      sendResult(request, response, result, 'private, no-cache')
    }
  }
}

function localized(pattern: string, locale: Locale): string {
  if (locale === 'nl') return pattern
  return pattern === '/' ? '/en' : `/en${pattern}`
}

function splitAddress(url: string): [path: string, search: string] {
  const at = url.indexOf('?')
  return at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at + 1)]
}
