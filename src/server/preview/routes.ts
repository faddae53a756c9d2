import { json, type Request, type RequestHandler, type Response, Router } from 'express'
import { isPreviewed } from '#collections/preview/previewed.ts'
import type { Draft } from '#src/answers/draft/draft.ts'
import { UnreadableText } from '#src/answers/draft/merge-form.ts'
import { choiceIn, type PreviewMessage } from '#src/channels/preview/pages.ts'
import { isLocale, localeIn } from '#src/domain/locales.ts'
import { momentInWords } from '#src/facts/words.ts'
import { HttpError, statusOf } from '../http/http-error.ts'
import type { ServerParts } from '../http/parts.ts'
import { named, sendResult } from '../http/respond.ts'
import { securityHeaders, setHeaders } from '../security/headers.ts'
import { limitBody, limitRate, type RATES, SIZES } from '../security/limits.ts'
import { refuseOtherSites, type StaffUser } from '../security/staff.ts'
import { isTryOutPage } from './links.ts'
import { previewedPage, tryOutPage } from './pages.ts'
import { baseOf, channelsFor } from './render.ts'

type PreviewParts = Pick<
  ServerParts,
  'log' | 'channels' | 'screens' | 'environment' | 'assets' | 'addresses' | 'staff' | 'previews' | 'next' | 'now'
> & {
  rates: typeof RATES
}

const NO_STORE = 'no-store'

/** Previews for editors: all channels on one page, and each channel on its own for an iframe. Never cached. */
export function previewRoutes(parts: PreviewParts): Router {
  const { environment, rates } = parts
  const headers = securityHeaders({ kind: 'preview', siteUrl: environment.siteUrl })
  const router = Router({ strict: true, caseSensitive: true })
  router.use(
    (_request, response, next) => {
      setHeaders(response, headers)
      response.setHeader('Cache-Control', NO_STORE)
      response.setHeader('X-Robots-Tag', 'noindex, nofollow')
      next()
    },
    limitRate({ perMinute: rates.preview }),
    limitBody(() => SIZES.draft),
    refuseOtherSites(environment.siteUrl),
  )

  const whole = '/:collection/:id'
  const single = `${whole}/:channel`
  router
    .route(whole)
    .all(named(`/voorbeeld${whole}`), refuseMethods(['GET', 'HEAD']))
    .get(findDraft(parts), showAll(parts))
  router
    .route(single)
    .all(named(`/voorbeeld${single}`), refuseMethods(['GET', 'HEAD', 'POST']))
    .get(findDraft(parts), showOne(parts))
    .post(findDraft(parts), json({ limit: SIZES.draft }), fillIn(parts), showOne(parts))
  const tried = `${whole}/website/:locale/:page`
  router
    .route(tried)
    .all(named(`/voorbeeld${tried}`), refuseMethods(['GET', 'HEAD', 'POST']))
    .get(findDraft(parts), showTried(parts))
    .post(findDraft(parts), json({ limit: SIZES.draft }), fillIn(parts), showTried(parts))
  return router
}

type Found = { staff: StaffUser; draft: Draft }
const foundIn = (response: Response): Found => response.locals.found as Found

/** Reads the draft with the access of the user. Without access the response is the same whether it exists or not. */
function findDraft(parts: PreviewParts): RequestHandler {
  return async (request, response, next) => {
    const staff = await parts.staff.whoIs(request.headers.cookie)
    if (!staff) return refuse(parts, request, response, 'forbidden')
    const { collection, id } = request.params
    if (!isPreviewed(collection)) return refuse(parts, request, response, 'unknown')
    try {
      const draft = await parts.previews.draft({ kind: collection, id: String(id), user: staff.account })
      if (!draft) return refuse(parts, request, response, 'unknown')
      response.locals.found = { staff, draft } satisfies Found
      next()
    } catch (error) {
      if (statusOf(error) !== 403) throw error
      refuse(parts, request, response, 'forbidden')
    }
  }
}

/** Applies the values in the form to the saved draft. */
function fillIn(parts: PreviewParts): RequestHandler {
  return async (request, response, next) => {
    const { staff, draft } = foundIn(response)
    const values = (request.body as { values?: unknown } | undefined)?.values
    if (!values || typeof values !== 'object') throw new HttpError(400)
    try {
      const filled = await parts.previews.withForm({
        draft,
        values: values as Record<string, unknown>,
        locale: localeIn(queryOf(request)),
      })
      response.locals.found = { staff, draft: filled } satisfies Found
    } catch (error) {
      if (!(error instanceof UnreadableText)) throw error
      return refuse(parts, request, response, 'unfinished')
    }
    next()
  }
}

function showAll(parts: PreviewParts): RequestHandler {
  const { screens, assets, environment, next } = parts
  return (request, response) => {
    const { draft } = foundIn(response)
    const channels = channelsFor(parts.channels, draft.kind)
    const choice = choiceIn(queryOf(request), channels)
    const path = baseOf(draft)
    const page = screens.preview.page({
      context: { assets, theme: environment.theme },
      title: draft.document.title?.[choice.locale] || draft.document.title?.nl || 'Zonder titel',
      path,
      place: draft.kind === 'questions' ? '#vragen' : '',
      adminPath: next ? `/admin/collections/${draft.kind}/${encodeURIComponent(draft.id)}` : null,
      savedAt: momentInWords({ moment: draft.savedAt, locale: 'nl' }),
      isPublished: draft.standing === 'shown',
      channels,
      choice,
    })
    sendResult(request, response, page, NO_STORE)
  }
}

function showOne(parts: PreviewParts): RequestHandler {
  return async (request, response) => {
    const channel = parts.channels.find(({ name }) => name === request.params.channel)
    if (!channel) return refuse(parts, request, response, 'unknown')
    const locale = localeIn(queryOf(request))
    const page = await previewedPage(parts, { ...foundIn(response), channel, locale })
    if (page) return sendResult(request, response, page, NO_STORE)
    refuse(parts, request, response, 'noSuchChannel')
  }
}

/** Trying out a life event: its questions one by one, and the plan. The answers are in the address. */
function showTried(parts: PreviewParts): RequestHandler {
  return (request, response) => {
    const { draft } = foundIn(response)
    const { locale, page } = request.params
    if (draft.kind !== 'journeys' || !isTryOutPage(page) || !isLocale(locale))
      return refuse(parts, request, response, 'unknown')
    const result = tryOutPage(parts, { draft, locale, page, query: queryOf(request) })
    if (!result) return refuse(parts, request, response, 'unfinished')
    sendResult(request, response, result, NO_STORE)
  }
}

function refuse(parts: PreviewParts, request: Request, response: Response, message: PreviewMessage): void {
  const { screens, assets, environment } = parts
  const page = screens.preview.message({ context: { assets, theme: environment.theme }, message })
  sendResult(request, response, page, NO_STORE)
}

const queryOf = (request: Request): URLSearchParams => new URLSearchParams(request.originalUrl.split('?')[1] ?? '')

function refuseMethods(allowed: readonly string[]): RequestHandler {
  return (request, response, next) => {
    if (allowed.includes(request.method)) return next()
    response.setHeader('Allow', allowed.join(', '))
    next(new HttpError(405))
  }
}
