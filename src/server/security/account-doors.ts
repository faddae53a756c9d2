import type { RequestListener } from 'node:http'
import { type Request, type RequestHandler, type Response, Router } from 'express'
import { accountIn, readBody, replay } from '../http/replay.ts'
import type { Counts } from './counts.ts'
import { limitSignIn, type RATES, SIZES } from './limits.ts'
import { accountTurns, type InTurn } from './turns.ts'

const LOGIN = '/api/users/login'
const CONFIRM = '/api/users/confirm'
const FORGOTTEN = ['/api/users/forgot-password', '/api/users/reset-password', '/api/users/unlock']

/** Where Payload is asked for a password, or for another one: limited for each account and each address. */
export function accountDoors({
  next: payload,
  rates,
  counts,
  inTurn,
  signIns,
}: {
  next: RequestListener
  rates: typeof RATES
  counts: Counts
  inTurn: InTurn
  /** Turns of who gives a password. */
  signIns: RequestHandler
}): Router {
  const router = Router()
  const limited = [keepBody, ...limitSignIn({ door: 'account', rates, counts, accountOf })]
  const answer = (request: Request, response: Response) => payload(replay(request, bodyOf(request)), response)

  router.post(FORGOTTEN, limited, signIns, answer)
  router.post(LOGIN, limited, accountTurns({ inTurn, accountOf }), signIns, answer)
  // The password asked for once more must be no easier to guess here than at the door.
  router.post(CONFIRM, limitSignIn({ door: 'confirm', rates, counts, accountOf: sessionOf }))
  return router
}

const keepBody: RequestHandler = async (request, response, next) => {
  response.locals.body = await readBody(request, SIZES.body)
  next()
}

function bodyOf(request: Request): Buffer {
  return (request.res as Response).locals.body as Buffer
}

function accountOf(request: Request): string | null {
  return accountIn(bodyOf(request), request.headers['content-type'] ?? '')
}

const sessionOf = ({ headers }: Request): string => headers.authorization ?? headers.cookie ?? ''
