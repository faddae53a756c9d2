import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { PageCache } from '../cache/page-cache.ts'
import { asksForText } from './accept.ts'
import { paced } from './pace.ts'
import { PLAIN_POLICY, plainPage } from './plain-page.ts'
import { leaveUnread } from './unread.ts'

/** What newsletters, advertisements and social media hang on an address to follow people. No page of ours reads it. */
const TAIL = /^(utm_\w+|mtm_\w+|pk_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|igshid|mc_[ce]id|_gl)(=|$)/

/** Answers a request from the kept pages where it can, and else has it made. */
export function frontDoor({ cache, app }: { cache: Pick<PageCache, 'answer'>; app: RequestListener }): RequestListener {
  const make = paced(app)
  return (request, response) => {
    if (hasManyHosts(request.rawHeaders)) return refuse(request, response)
    request.url = withoutTracking(request.url ?? '/')
    // What is kept is kept in one form; who asks for another is told where that is.
    if (asksForText(request) || !cache.answer(request, response)) make(request, response)
  }
}

/**
 * An address without the tails that follow people: "/contact?utm_source=nieuwsbrief" is "/contact". So all readers of a
 * newsletter get the page that is kept, and no page passes the tail on in its links. The rest stays as it was sent.
 */
export function withoutTracking(url: string): string {
  const at = url.indexOf('?')
  if (at < 0) return url
  const asked = url.slice(at + 1).split('&')
  const meant = asked.filter((part) => !TAIL.test(part))
  if (meant.length === asked.length) return url
  return meant.length === 0 ? url.slice(0, at) : `${url.slice(0, at)}?${meant.join('&')}`
}

/**
 * True where a request says twice for which site it is: whoever stands in front of us may have looked at the other one (RFC
 * 9112, 3.2). Node keeps the first and says nothing.
 */
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
