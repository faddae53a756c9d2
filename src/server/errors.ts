import type { ErrorRequestHandler, Request, RequestHandler } from 'express'
import type { Published } from '#src/answers/types.ts'
import type { PageResult } from '#src/channels/page.ts'
import type { AppParts } from './app.ts'
import type { ErrorStatus } from './channels.ts'
import { HttpError, statusOf } from './http-error.ts'
import { describeError, type Logger } from './log.ts'
import { contextFor, localeOf } from './page-routes.ts'
import { plainPage } from './plain-page.ts'

type ErrorParts = Pick<AppParts, 'channels' | 'environment' | 'assets' | 'snapshot'> & { log: Logger }

/** No page has this address. */
export const answerUnknown: RequestHandler = (_request, _response, next) => next(new HttpError(404))

/** Every error ends here: a page that a person understands, a problem for a machine, and never our inside. */
export function answerErrors(parts: ErrorParts): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    const status = statusOf(error)
    if (status >= 500) {
      parts.log.error({ id: response.locals.requestId, error: describeError(error) }, 'request failed')
    }
    // Half an answer cannot be taken back; a broken connection tells the reader that it is not whole.
    if (response.headersSent) return void response.destroy()
    response.setHeader('Cache-Control', 'no-store')
    // What was refused before it was read is not read after all.
    if (status === 413 || status === 411) response.setHeader('Connection', 'close')
    const result = resultFor({ ...parts, status, request })
    response.status(status).setHeader('Content-Type', result.contentType)
    response.end(request.method === 'HEAD' ? undefined : result.body)
  }
}

function resultFor({ status, request, ...parts }: ErrorParts & { status: number; request: Request }): {
  contentType: string
  body: string
} {
  const said = wordedAs(status)
  const result = wantsData(request) ? problemFor(parts, status, said) : pageFor(parts, request, said)
  return result && 'body' in result ? result : plainPage({ status: said, locale: localeOf(request.originalUrl) })
}

function pageFor(parts: ErrorParts, request: Request, status: ErrorStatus): PageResult | null {
  try {
    const context = contextFor(parts, request, localeOf(request.originalUrl))
    return parts.channels.errorPage({ status, context: { ...context, params: {}, published: publishedNow(parts) } })
  } catch (error) {
    parts.log.error({ error: describeError(error) }, 'error page failed')
    return null
  }
}

/** An error page does without content where reading it is what went wrong. */
function publishedNow({ snapshot }: ErrorParts): Published | null {
  try {
    return snapshot.current()
  } catch {
    return null
  }
}

function problemFor({ channels }: ErrorParts, status: number, said: ErrorStatus): PageResult {
  const [title, detail] = PROBLEMS[status] ?? PROBLEMS[said]
  const result = channels.problem({ status: said, title, detail })
  return 'body' in result ? { ...result, body: JSON.stringify({ ...JSON.parse(result.body), status }) } : result
}

/** There are words for the usual cases; what is rarer is told as its nearest neighbour, under its own number. */
function wordedAs(status: number): ErrorStatus {
  if (status === 404 || status === 413 || status === 429 || status === 503) return status
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
}
