import type { RequestListener } from 'node:http'
import { type Request, type RequestHandler, type Response, Router } from 'express'
import { accountIn, readBody, replay } from '../http/replay.ts'
import { type AccountLock, lockAccount } from './account-lock.ts'
import type { Counts } from './counts.ts'
import { limitSignIn, type RATES, SIZES } from './limits.ts'

const LOGIN = '/api/users/login'
const CONFIRM = '/api/users/confirm'
const FORGOTTEN = ['/api/users/forgot-password', '/api/users/reset-password', '/api/users/unlock']

/** The calls of Payload that check or reset a password, limited for each account and each address. */
export function accountRoutes({
  next: payload,
  rates,
  counts,
  accountLock,
  signIns,
}: {
  next: RequestListener
  rates: typeof RATES
  counts: Counts
  accountLock: AccountLock
  /** The queue of requests that check a password. */
  signIns: RequestHandler
}): Router {
  const router = Router()
  const limited = [keepBody, ...limitSignIn({ route: 'account', rates, counts, accountOf })]
  const answer = (request: Request, response: Response) => payload(replay(request, bodyOf(request)), response)

  router.post(FORGOTTEN, limited, signIns, answer)
  router.post(LOGIN, limited, lockAccount({ accountLock, accountOf }), signIns, answer)
  // Confirming a password must be no easier to brute-force than signing in.
  router.post(CONFIRM, limitSignIn({ route: 'confirm', rates, counts, accountOf: sessionOf }))
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
