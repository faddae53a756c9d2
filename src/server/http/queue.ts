import type { RequestHandler, Response } from 'express'
import { HttpError } from './http-error.ts'

/** When who heard 503 may come back, in seconds. */
const COME_BACK = '2'
/** Work may go on for a moment after whoever asked for it has left. In milliseconds. */
const LINGER = 250

/**
 * Lets `atOnce` requests in at once and has `waiting` more wait for their turn; who comes then hears to come back (503).
 * A turn ends when the answer is made. Then it rests for so many milliseconds, times the number that wait: a crowd waits
 * longer, and readers of what is ready do not notice it. Nothing of a body is read while its sender waits.
 */
export function takeTurns({
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
    // Between two turns others are answered: who asks for a page that is ready does not wait for a row of pages to make.
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
      response.setHeader('Retry-After', COME_BACK)
      return next(new HttpError(503))
    }
    const turn = () => {
      response.off('close', leave)
      begin(response, next)
    }
    const leave = () => void queue.splice(queue.indexOf(turn), 1)
    response.once('close', leave)
    queue.push(turn)
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
