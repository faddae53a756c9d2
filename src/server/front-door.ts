import type { RequestListener } from 'node:http'
import type { PageCache } from './page-cache.ts'

/** What newsletters, advertisements and social media hang on an address to follow people. No page of ours reads it. */
const TAIL = /^(utm_\w+|mtm_\w+|pk_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|igshid|mc_[ce]id|_gl)(=|$)/

/** Answers a request from the kept pages where it can, and else has it made. */
export function frontDoor({ cache, app }: { cache: Pick<PageCache, 'answer'>; app: RequestListener }): RequestListener {
  return (request, response) => {
    request.url = withoutTails(request.url ?? '/')
    if (!cache.answer(request, response)) app(request, response)
  }
}

/**
 * An address without the tails that follow people: "/contact?utm_source=nieuwsbrief" is "/contact". So all readers of a
 * newsletter get the page that is kept, and no page passes the tail on in its links. The rest stays as it was sent.
 */
export function withoutTails(url: string): string {
  const at = url.indexOf('?')
  if (at < 0) return url
  const asked = url.slice(at + 1).split('&')
  const meant = asked.filter((part) => !TAIL.test(part))
  if (meant.length === asked.length) return url
  return meant.length === 0 ? url.slice(0, at) : `${url.slice(0, at)}?${meant.join('&')}`
}
