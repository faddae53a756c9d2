import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { PageCache } from '../cache/page-cache.ts'
import { asksForText } from './accept.ts'
import { paced } from './pace.ts'
import { PLAIN_POLICY, plainPage } from './plain-page.ts'
import { leaveUnread } from './unread.ts'

/** Query parameters that newsletters, advertisements and social media add to track people. No page of ours reads them. */
const TRACKING_PARAMETER =
  /^(utm_\w+|mtm_\w+|pk_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|igshid|mc_[ce]id|_gl)(=|$)/

/** Answers a request from the page cache if possible, otherwise with the Express app. */
export function createListener({
  cache,
  app,
}: {
  cache: Pick<PageCache, 'answer'>
  app: RequestListener
}): RequestListener {
  const make = paced(app)
  return (request, response) => {
    if (hasManyHosts(request.rawHeaders)) return refuse(request, response)
    request.url = withoutTracking(request.url ?? '/')
    // What is kept is kept in one form; who asks for another is told where that is.
    if (asksForText(request) || !cache.answer(request, response)) make(request, response)
  }
}

/**
 * Removes tracking parameters: "/contact?utm_source=nieuwsbrief" becomes "/contact". All readers of a newsletter then get the
 * cached page, and no link on it passes the parameters on. The rest of the address is left as it was sent.
 */
export function withoutTracking(url: string): string {
  const at = url.indexOf('?')
  if (at < 0) return url
  const asked = url.slice(at + 1).split('&')
  const meant = asked.filter((part) => !TRACKING_PARAMETER.test(part))
  if (meant.length === asked.length) return url
  return meant.length === 0 ? url.slice(0, at) : `${url.slice(0, at)}?${meant.join('&')}`
}

/** True for more than one Host header (RFC 9112, 3.2): a proxy may have used another one. Node silently keeps the first. */
function hasManyHosts(rawHeaders: readonly string[]): boolean {
  let hosts = 0
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i] as string
    if (name.length === 4 && name.toLowerCase() === 'host') hosts += 1
  }
  return hosts > 1
}

function refuse(request: IncomingMessage, response: ServerResponse): void {
  const { contentType, body } = plainPage({ status: 400, locale: 'nl' })
  leaveUnread(request, response)
  response.writeHead(400, {
    'Content-Type': contentType,
    'Content-Security-Policy': PLAIN_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}
