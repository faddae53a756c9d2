import { type RequestHandler, Router } from 'express'
import type { StaffPlace } from '#src/answers/model/target.ts'
import type { Locale } from '#src/answers/model/types.ts'
import type { Channel, PublicRoute } from '#src/channels/channel.ts'
import { inLanguage, localesOf } from '#src/channels/links.ts'
import { localeIn } from '#src/domain/locales.ts'
import type { Headers } from '../cache/page-entry.ts'
import { asksForText } from './accept.ts'
import { HttpError } from './http-error.ts'
import { jsonRoute } from './json-route.ts'
import type { ServerParts } from './parts.ts'
import { type ContextParts, contextFor, refuseMethod, sendResult } from './respond.ts'

/** The routes of a public channel, in each of its languages. */
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

/** The channel that has the same place in the type that it accepts. Only programs ask for a type, and only of open data. */
const otherForm = (channels: readonly Channel[], channel: Channel, { place }: PublicRoute): Channel | undefined =>
  channel.headers === 'open' && !channel.accepts && place
    ? channels.find(({ accepts, routes }) => accepts && routes.some((route) => route.place === place))
    : undefined

type PageParts = ContextParts & Pick<ServerParts, 'cache' | 'snapshot' | 'channels'>

function showPage({
  channel,
  route,
  path: pattern,
  locale,
  headers,
  cache,
  snapshot,
  channels,
  ...parts
}: PageParts & {
  channel: Channel
  route: PublicRoute
  path: string
  locale: Locale
  headers: Headers
}): RequestHandler {
  const mayKeep = route.cache === 'public'
  const other = otherForm(channels, channel, route)
  const kept: Headers = other ? [...headers, ['Vary', 'Accept, Accept-Encoding']] : headers
  return (request, response, next) => {
    response.locals.pattern = pattern
    if (route.robots) response.setHeader('X-Robots-Tag', route.robots)
    if (other) response.vary('Accept')
    const asked = contextFor(parts, request, { locale, channel })
    if (other && asksForText(request)) {
      const place = { kind: route.place, ...asked.params } as StaffPlace
      return response.redirect(303, parts.addresses.ownLinkTo(other)(place, localeIn(asked.query)) ?? '/')
    }
    const published = snapshot.current()
    const context = { ...asked, published }
    const result = route.show(context)
    if (!result) return next(new HttpError(404))
    const isWhole = !request.originalUrl.includes('?')
    if (mayKeep && isWhole && result.status === 200) {
      const { contentType, body } = result
      cache.answerAndKeep(request, response, { path: context.path, contentType, body, view: published, headers: kept })
    } else {
      sendResult(request, response, result, 'private, no-cache')
    }
  }
}
