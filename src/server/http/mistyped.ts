import type { ErrorRequestHandler, Request } from 'express'
import type { Channel } from '#src/channels/channel.ts'
import { inLanguage, localesOf } from '#src/channels/links.ts'
import { tidied } from './address.ts'
import { statusOf } from './http-error.ts'
import type { ServerParts } from './parts.ts'
import { type ContextParts, contextFor } from './respond.ts'

type Parts = ContextParts & Pick<ServerParts, 'channels' | 'snapshot'>

/**
 * An address as people copy it from paper: with capitals, with the full stop or bracket of the sentence behind it, or with
 * the language that has no prefix. One redirect to the page that is meant; without such a page it stays a 404.
 */
export function redirectMistyped(parts: Parts): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    const meant = isRead && statusOf(error) === 404 && meantBy(request.path)
    const location = meant && meant !== request.path ? leadsTo(parts, request, meant) : null
    if (location === null) return next(error)
    const [, ...query] = request.originalUrl.split('?')
    // Not for shared caches: the address may hold answers of a resident.
    response.setHeader('Cache-Control', 'private, max-age=3600')
    response.redirect(308, [location, ...query].join('?'))
  }
}

/** The address without what a reader adds to it. */
export function meantBy(path: string): string {
  const typed = decodeURIComponent(path).toLowerCase().trim()
  const bare = withoutEnds(typed, (symbol) => /[\p{P}\s]/u.test(symbol) && symbol !== '-')
  const parts = encodeURI(bare).split('/').filter(Boolean)
  const isPage = (part: string) => part !== 'nl'
  return tidied(parts.slice(parts.some(isPage) ? parts.findIndex(isPage) : parts.length).join('/'))
}

function withoutEnds(text: string, isLoose: (symbol: string) => boolean): string {
  let end = text.length
  while (end > 0 && isLoose(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}

/** The address of the page at this path, after at most one redirect of its own; null when there is none. */
function leadsTo(parts: Parts, request: Request, path: string): string | null {
  const published = parts.snapshot.current()
  for (const { channel, locale, route } of pagesOf(parts.channels)) {
    const params = paramsIn(inLanguage({ path: route.path, locale, channel }), path)
    if (!params) continue
    const result = route.show({ ...contextFor(parts, request, { locale, channel }), path, params, published })
    if (result && 'location' in result) return result.location
    if (result?.status === 200) return path
  }
  return null
}

/** Every page that people read, in each language. */
const pagesOf = (channels: readonly Channel[]) =>
  channels
    .filter(({ headers }) => headers === 'public')
    .flatMap((channel) =>
      localesOf(channel).flatMap((locale) =>
        channel.routes.flatMap((route) =>
          route.access === 'staff' || route.method === 'POST' ? [] : [{ channel, locale, route }],
        ),
      ),
    )

/** The parameters of a path that fits the pattern; null when it does not. */
function paramsIn(pattern: string, path: string): Record<string, string> | null {
  const [wanted, given] = [pattern.split('/'), path.split('/')]
  if (wanted.length !== given.length) return null
  const params: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? ''
    if (part.startsWith(':') && value) params[part.slice(1)] = decodeURIComponent(value)
    else if (part !== value) return null
  }
  return params
}
