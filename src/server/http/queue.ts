import type { RequestHandler, Response } from 'express'
import { HttpError } from './http-error.ts'

/** `Retry-After` of a 503, in seconds. */
const RETRY_AFTER = '2'
/** Work may continue for a moment after its client disconnected. In milliseconds. */
const LINGER = 250

/**
 * Handles `atOnce` requests at a time and queues `waiting` more; further ones get a 503. A slot is freed when the response is
 * made, after a pause of `rest` ms times the length of the queue, so that a long queue does not slow down cached pages.
 * The body of a queued request is not read.
 */
export function limitConcurrency({
  atOnce,
  waiting,
  rest = 0,
}: {
  atOnce: number
  waiting: number
  rest?: number
}): RequestHandler {
  const queue: (() => void)[] = []
  let busy = 0

  function begin(response: Response, next: () => void) {
    busy += 1
    // Not in the same turn of the event loop: requests for cached pages are answered between two slow ones.
    const end = once(() => (rest > 0 ? setTimeout(callNext, rest * Math.max(1, queue.length)) : setImmediate(callNext)))
    response.once('prefinish', end)
    response.once('close', () => setTimeout(end, LINGER))
    next()
  }

  function callNext() {
    busy -= 1
    if (busy < atOnce) queue.shift()?.()
  }

  return (_request, response, next) => {
    if (busy + queue.length < atOnce) return begin(response, next)
    if (queue.length >= waiting) {
      response.setHeader('Retry-After', RETRY_AFTER)
      return next(new HttpError(503))
    }
    const start = () => {
      response.off('close', leave)
      begin(response, next)
    }
    const leave = () => void queue.splice(queue.indexOf(start), 1)
    response.once('close', leave)
    queue.push(start)
  }
}

function once(work: () => unknown): () => void {
  let isDone = false
  return () => {
    if (isDone) return
    isDone = true
    work()
  }
}
