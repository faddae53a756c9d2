import { Router } from 'express'
import { website } from '#src/channels/website/pages.ts'
import type { ServerParts } from '../http/parts.ts'
import { refuseMethod, sendResult } from '../http/respond.ts'
import { limitRate, type RATES } from '../security/limits.ts'
import { renderDraft } from './render.ts'
import { sharedNotice } from './words.ts'

type ShareParts = Pick<
  ServerParts,
  'channels' | 'screens' | 'environment' | 'assets' | 'addresses' | 'previews' | 'now'
> & {
  rates: typeof RATES
}

const NO_STORE = 'no-store'
const PATTERN = '/voorbeeld/delen/:token'

/** The website view of one shared version, for anyone with the link. Links on it lead to the published site. */
export function shareRoutes(parts: ShareParts): Router {
  const { screens, environment, previews, rates } = parts
  const { theme } = environment
  const router = Router({ strict: true, caseSensitive: true })
  const refuse = refuseMethod(PATTERN)

  router
    .route('/delen/:token')
    .all(
      (_request, response, next) => {
        // Set before anything can fail, so that the token is never logged.
        response.locals.pattern = PATTERN
        response.setHeader('Cache-Control', NO_STORE)
        response.setHeader('Referrer-Policy', 'no-referrer')
        response.setHeader('X-Robots-Tag', 'noindex, nofollow')
        next()
      },
      limitRate({ perMinute: rates.share }),
    )
    .get(async (request, response) => {
      const context = { assets: parts.assets, theme }
      const shared = await previews.shared(String(request.params.token))
      if (shared.state !== 'shown') {
        const message = shared.state === 'gone' ? 'goneLink' : 'noSuchLink'
        return sendResult(request, response, screens.preview.message({ context, message }), NO_STORE)
      }
      const { draft, locale, expiresAt } = shared
      const published = previews.published({ draft, notice: sharedNotice({ draft, expiresAt }) })
      const page = renderDraft(parts, { draft, published, channel: website, locale })
      sendResult(request, response, page ?? screens.preview.message({ context, message: 'unfinished' }), NO_STORE)
    })
    .all(refuse)
  return router
}
