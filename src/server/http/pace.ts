import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'

/** Requests that may wait: far more than there are honest readers of pages that must be made. */
const MOST = 2_000

/**
 * Hands on one request for each turn of the event loop. Node takes in all requests that have come, one after another, before
 * it looks for new ones, and one new connection a turn: fifty requests of a millisecond each would keep every reader of a
 * ready page waiting for all of them, and who still connects for as many turns as others connect.
 */
export function paced(listener: RequestListener): RequestListener {
  const queue: [request: IncomingMessage, response: ServerResponse][] = []
  let isRunning = false

  function handOn() {
    const next = queue.shift()
    if (queue.length > 0) setImmediate(handOn)
    else isRunning = false
    // Who left costs nothing more.
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
