import type { RequestHandler, Response } from 'express'
import { HttpError } from './http-error.ts'

/** `Retry-After` of a 503, in seconds. */
const RETRY_AFTER = '2'
/** Work may continue for a moment after its client disconnected. In milliseconds. */
const LINGER = 250
/** A browser and its reader give up soon after. In milliseconds. */
const PATIENCE = 10_000

/**
 * Handles `atOnce` requests at a time and queues `waiting` more, each for 10 s at most; others get a 503. A slot is freed when the response is
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
    const refuse = () => {
      response.setHeader('Retry-After', RETRY_AFTER)
      next(new HttpError(503))
    }
    if (queue.length >= waiting) return refuse()
    const start = () => {
      response.off('close', leave)
      clearTimeout(tooLate)
      begin(response, next)
    }
    const leave = () => {
      clearTimeout(tooLate)
      queue.splice(queue.indexOf(start), 1)
    }
    const tooLate = setTimeout(() => {
      response.off('close', leave)
      leave()
      refuse()
    }, PATIENCE)
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
