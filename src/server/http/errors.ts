import type { ErrorRequestHandler, Request, RequestHandler } from 'express'
import type { Published } from '#src/answers/model/published.ts'
import type { PageResult } from '#src/channels/page.ts'
import { website } from '#src/channels/website/pages.ts'
import { describeError, type Logger } from '#src/config/log.ts'
import type { Locale } from '#src/domain/locales.ts'
import { HttpError, statusOf } from './http-error.ts'
import type { ServerParts } from './parts.ts'
import { plainPage } from './plain-page.ts'
import { type ContextParts, contextFor, localeOf } from './respond.ts'
import type { ErrorStatus } from './screens.ts'
import { leaveUnread } from './unread.ts'

type ErrorParts = ContextParts & Pick<ServerParts, 'screens' | 'snapshot'> & { log: Logger }

/** The last route: 404. */
export const answerUnknown: RequestHandler = (_request, _response, next) => next(new HttpError(404))

/** The handler of all errors: a page for people, a problem document for programs, and no internal details. */
export function answerErrors(parts: ErrorParts): ErrorRequestHandler {
  const keep = keepPages()
  return (error: unknown, request, response, _next) => {
    const status = statusOf(error)
    if (status >= 500) {
      parts.log.error({ id: response.locals.requestId, error: describeError(error) }, 'request failed')
    }
    // A response that has begun cannot be replaced; a broken connection tells the client that it is incomplete.
    if (response.headersSent) return void response.destroy()
    response.setHeader('Cache-Control', 'no-store')
    // A refused request may have a body that was not read.
    if (!request.readableEnded) leaveUnread(request, response)
    const result = resultFor({ ...parts, status, request, keep })
    response.status(status).setHeader('Content-Type', result.contentType)
    response.end(request.method === 'HEAD' ? undefined : result.body)
  }
}

function resultFor({
  status,
  request,
  keep,
  ...parts
}: ErrorParts & { status: number; request: Request; keep: Keep }): { contentType: string; body: string } {
  const said = wordedAs(status)
  const result = wantsData(request) ? problemFor(parts, status, said) : pageFor(parts, request, said, keep)
  return result && 'body' in result ? result : plainPage({ status: said, locale: localeOf(request.originalUrl) })
}

function pageFor(parts: ErrorParts, request: Request, status: ErrorStatus, keep: Keep): PageResult | null {
  try {
    const locale = localeOf(request.originalUrl)
    const published = publishedNow(parts)
    const context = { ...contextFor(parts, request, { locale, channel: website }), params: {}, published }
    const { errorPage } = parts.screens
    // On a 404 page the link to the other language leads to the same address there. A picture has no language.
    if (status === 404 && !request.originalUrl.startsWith('/media/')) return errorPage({ status, context })
    const here = (language: Locale) => context.linkTo({ kind: 'home' }, language)
    const elsewhere = { ...context, here, path: here(locale), query: new URLSearchParams() }
    return keep({ published, key: `${status} ${locale}`, make: () => errorPage({ status, context: elsewhere }) })
  } catch (error) {
    parts.log.error({ error: describeError(error) }, 'error page failed')
    return null
  }
}

type Keep = (asked: { published: Published | null; key: string; make: () => PageResult }) => PageResult

/** Refusals must be cheap, and are the same for everybody: each page is rendered once per version of the content. */
function keepPages(): Keep {
  const pages = new Map<string, PageResult>()
  let madeFrom: Published | null = null
  return ({ published, key, make }) => {
    if (published !== madeFrom) pages.clear()
    madeFrom = published
    const page = pages.get(key) ?? make()
    pages.set(key, page)
    return page
  }
}

/** The error page is rendered without content when reading the content failed. */
function publishedNow({ snapshot }: ErrorParts): Published | null {
  try {
    return snapshot.current()
  } catch {
    return null
  }
}

function problemFor({ screens }: ErrorParts, status: number, said: ErrorStatus): PageResult {
  const [title, detail] = PROBLEMS[status] ?? PROBLEMS[said]
  const result = screens.problem({ status: said, title, detail })
  return 'body' in result ? { ...result, body: JSON.stringify({ ...JSON.parse(result.body), status }) } : result
}

/** There are texts for the common statuses; others use the nearest one, with their own status code. */
function wordedAs(status: number): ErrorStatus {
  if (status === 404 || status === 413 || status === 429 || status === 503) return status
  if (status === 507) return 503
  return status >= 500 ? 500 : 400
}

function wantsData(request: Request): boolean {
  if (/^\/(open|api)(\/|\?|$)/.test(request.originalUrl)) return true
  return request.accepts(['html', 'json', 'application/problem+json']) !== 'html'
}

const PROBLEMS: Record<ErrorStatus, [string, string]> & Record<number, [string, string] | undefined> = {
  400: ['Onjuiste vraag', 'Het adres of de vraag klopt niet. Kijk op /open/v1/openapi.json wat er kan.'],
  403: ['Niet toegestaan', 'Deze vraag komt van een andere website.'],
  404: ['Niet gevonden', 'Op dit adres is niets.'],
  405: ['Methode niet toegestaan', 'Dit adres kent alleen de methoden die in de kop Allow staan.'],
  411: ['Lengte ontbreekt', 'Stuur een Content-Length mee.'],
  413: ['Te groot', 'U stuurt meer dan hier in één keer mag.'],
  415: ['Verkeerd soort gegevens', 'Stuur JSON, met de kop Content-Type: application/json.'],
  429: ['Te veel vragen', 'Wacht zo lang als in de kop Retry-After staat en vraag het dan weer.'],
  500: ['Fout bij ons', 'Dit ligt niet aan uw vraag. Probeer het later nog eens.'],
  503: ['Even niet bereikbaar', 'Probeer het later nog eens.'],
  507: ['Niet opgeslagen', 'Onze opslag werkt nu niet. Er is niets bewaard. Probeer het later nog eens.'],
}
