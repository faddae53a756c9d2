import type { RequestListener } from 'node:http'
import { PLAIN_POLICY, plainPage } from '../http/plain-page.ts'

/** The responses while the process has no content yet: alive, not ready, retry later. */
export const startingHandler: RequestListener = (request, response) => {
  response.setHeader('Cache-Control', 'no-store')
  response.setHeader('Content-Security-Policy', PLAIN_POLICY)
  response.setHeader('X-Content-Type-Options', 'nosniff')
  const path = request.url?.split('?', 1)[0]
  if (path === '/healthz' || path === '/readyz') {
    const alive = path === '/healthz'
    response.writeHead(alive ? 200 : 503, { 'Content-Type': 'application/json; charset=utf-8' })
    return response.end(JSON.stringify({ status: alive ? 'alive' : 'starting' }))
  }
  const { contentType, body } = plainPage({ status: 503, locale: 'nl' })
  response.writeHead(503, { 'Content-Type': contentType, 'Retry-After': '5' })
  response.end(request.method === 'HEAD' ? undefined : body)
}
