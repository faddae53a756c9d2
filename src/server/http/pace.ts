import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'

/** Maximum length of the queue: far more than there are real readers of uncached pages at once. */
const MOST = 2_000

/**
 * Starts one request per turn of the event loop. Node handles all requests that arrived before it polls for new ones, and
 * accepts one connection per poll: fifty requests of a millisecond each would delay every reader of a cached page by all of
 * them.
 */
export function paced(listener: RequestListener): RequestListener {
  const queue: [request: IncomingMessage, response: ServerResponse][] = []
  let isRunning = false

  function handOn() {
    const next = queue.shift()
    if (queue.length > 0) setImmediate(handOn)
    else isRunning = false
    // A request whose client disconnected is skipped.
    if (next && !next[1].destroyed) listener(...(next as Parameters<RequestListener>))
  }

  return (request, response) => {
    if (queue.length >= MOST) return void response.writeHead(503, { 'Retry-After': '2', Connection: 'close' }).end()
    queue.push([request, response])
    if (isRunning) return
    isRunning = true
    setImmediate(handOn)
  }
}
