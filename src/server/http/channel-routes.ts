import { type RequestHandler, Router } from 'express'
import type { Locale } from '#src/answers/model/types.ts'
import type { Channel, PublicRoute } from '#src/channels/channel.ts'
import { inLanguage, localesOf } from '#src/channels/links.ts'
import type { Headers } from '../cache/page-entry.ts'
import { HttpError } from './http-error.ts'
import { jsonRoute } from './json-route.ts'
import type { FrontDoor } from './parts.ts'
import { type ContextParts, contextFor, refuseMethod, sendResult } from './respond.ts'

/** The routes of a channel for everybody, in each of its languages. */
export function channelRoutes({
  channel,
  headers,
  ...parts
}: PageParts & { channel: Channel; headers: Headers }): Router {
  const router = Router({ strict: true, caseSensitive: true })
  for (const locale of localesOf(channel)) {
    for (const route of channel.routes) {
      if (route.access === 'staff') continue
      const path = inLanguage({ path: route.path, locale, channel })
      if (route.method === 'POST') router.use(jsonRoute({ ...parts, channel, path, show: route.show }))
      else {
        const shown = showPage({ ...parts, channel, route, path, locale, headers })
        router.route(path).get(shown).all(refuseMethod(path))
      }
    }
  }
  return router
}

type PageParts = ContextParts & Pick<FrontDoor, 'cache' | 'snapshot'>

function showPage({
  channel,
  route,
  path: pattern,
  locale,
  headers,
  cache,
  snapshot,
  ...parts
}: PageParts & {
  channel: Channel
  route: PublicRoute
  path: string
  locale: Locale
  headers: Headers
}): RequestHandler {
  const mayKeep = route.cache === 'public'
  return (request, response, next) => {
    response.locals.pattern = pattern
    if (route.robots) response.setHeader('X-Robots-Tag', route.robots)
    const published = snapshot.current()
    const context = { ...contextFor(parts, request, { locale, channel }), published }
    const result = route.show(context)
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
