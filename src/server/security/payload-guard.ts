import {
  type ErrorRequestHandler,
  type NextFunction,
  type Request,
  type RequestHandler,
  type Response,
  Router,
} from 'express'
import { may } from '#collections/access/roles.ts'
import { answerOf, databaseWords } from '#collections/hooks/database-words.ts'
import { WAITED_HEADER } from '#collections/retried.ts'
import { ADMIN_LANGUAGE_CODES, adminLanguage } from '#src/domain/admin-language.ts'
import { limitConcurrency } from '../http/queue.ts'
import { leaveUnread } from '../http/unread.ts'
import { limitRate, type RATES } from './limits.ts'
import { type FindRequester, type Requester, withoutSession } from './requester.ts'

const LOGIN = '/admin/login'
/** The calls of the REST API that the sign-in screens make. */
const SIGN_IN_CALLS = ['login', 'forgot-password', 'reset-password'].map((call) => `/api/users/${call}`)
/** The admin's pages that need no session. */
const SIGN_IN_PAGE = /^\/admin\/(login|forgot|logout|logout-inactivity|unauthorized|reset\/[\w-]{1,200})$/

const REFUSALS = {
  unknown: {
    nl: 'U bent niet aangemeld, of niet meer. Meld u aan en doe het dan opnieuw.',
    en: 'You are not signed in, or no longer. Sign in and try again.',
  },
  noEditor: {
    nl: 'U hebt geen rechten voor het beheer. Vraag ze aan een beheerder.',
    en: 'You have no rights for the admin. Ask an administrator for them.',
  },
  noUpload: {
    nl: 'U mag geen afbeeldingen plaatsen. Vraag het aan een redacteur of beheerder.',
    en: 'You may not add pictures. Ask an editor or an administrator.',
  },
  nowhere: { nl: 'Op dit adres is niets.', en: 'There is nothing at this address.' },
  query: {
    nl: 'Zo kan niet worden gezocht. Kijk het filter na.',
    en: 'This cannot be searched for. Check the filter.',
  },
  method: { nl: 'Dat kan op dit adres niet.', en: 'That cannot be done at this address.' },
}

/**
 * Access control before Payload and Next: without a session only the sign-in screens and their calls are allowed.
 * A refusal reads no body, queries no database and renders no page.
 */
export function payloadGuard({ findRequester, rates }: { findRequester: FindRequester; rates: typeof RATES }): Router {
  const router = Router()
  const upload = uploads()
  // A screen makes a few calls at once. A client that makes dozens delays only itself.
  const reading = limitConcurrencyPerUser({ each: 3, all: 8, waiting: 100 })
  // Next blocks the event loop for 40 to 80 ms to render such a page. The rest is 0.4 s for each that waits, so that the
  // last of six waits some 9 s, and others are told at once to come back.
  const signInPages = [
    limitRate({ perMinute: rates.signInPage }),
    limitConcurrency({ atOnce: 1, waiting: 6, rest: 400 }),
  ]
  router.use('/api', identify(findRequester), (request, response, next) => {
    const path = pathOf(request)
    const requester = requesterOf(response)
    if (requester && isNowhere(path)) return refuse(request, response, 404, 'nowhere')
    if (requester && cannotBeAsked(request)) return refuse(request, response, 400, 'query')
    if (requester && isUpload(request)) return upload(requester, request, response, next)
    if (requester && isRead(request)) return reading(requester, request, response, next)
    if (requester || (request.method === 'POST' && SIGN_IN_CALLS.includes(path))) return next()
    // The admin calls this to know whether to show the sign-in screen.
    if (request.method === 'GET' && path === '/api/users/me') return void response.json({ user: null })
    refuse(request, response, 403, 'unknown')
  })

  router.use('/admin', (request, response, next) => {
    // The only POST to a page of the admin is a server action of Next, which has a header of its own.
    const { method } = request
    if (method === 'GET' || method === 'HEAD' || (method === 'POST' && request.headers['next-action'])) return next()
    response.setHeader('Allow', 'GET, HEAD')
    refuse(request, response, 405, 'method')
  })
  router.use('/admin', identify(findRequester), (request, response, next) => {
    const requester = requesterOf(response)
    if (request.method === 'POST') {
      if (!requester) return refuse(request, response, 403, 'unknown')
      return requester.isEditor ? next('router') : refuse(request, response, 403, 'noEditor')
    }
    if (requester) return next('router')
    if (SIGN_IN_PAGE.test(pathOf(request))) return next()
    leaveUnread(request, response)
    response.setHeader('Cache-Control', 'no-store')
    response.redirect(303, signInFor(request))
  })
  router.use('/admin', signInPages)
  router.use('/api', answerWithoutDatabase)
  return router
}

/** Somebody who could not be looked up, in the format of Payload's API. */
const answerWithoutDatabase: ErrorRequestHandler = (error, request, response, next) => {
  const told = databaseWords(error)
  if (!told) return next(error)
  leaveUnread(request, response)
  response.setHeader('Cache-Control', 'no-store')
  const language = adminLanguage(request.acceptsLanguages([...ADMIN_LANGUAGE_CODES]))
  response.status(told.status).json(answerOf(told, language).response)
}

/** Paths on which Payload answers with an error of its own instead of a 404. */
const isNowhere = (path: string): boolean => {
  const [kind = '', call] = path.split('/').slice(2)
  return (
    kind in {} || kind === 'payload-migrations' || call === 'verify' || (/^payload-/.test(kind) && call === 'versions')
  )
}

/** Query operators that none of our fields supports; Payload would answer them with a 500. */
function cannotBeAsked({ originalUrl }: Request): boolean {
  const query = originalUrl.slice(originalUrl.indexOf('?') + 1)
  for (const name of new URLSearchParams(originalUrl.includes('?') ? query : '').keys())
    if (name === 'where' || /\[(near|within|intersects|all)\]/.test(name)) return true
  return false
}

/** A GET, or a POST that Payload treats as one because its query is too long for an address. */
const isRead = ({ method, headers }: Request): boolean =>
  method === 'GET' || headers['x-payload-http-method-override'] === 'GET'

const isUpload = (request: Request): boolean =>
  (request.method === 'POST' || request.method === 'PATCH') && /^\/api\/media(\/|$)/.test(pathOf(request))

type UserHandler = (requester: Requester, request: Request, response: Response, next: NextFunction) => void

/** Limits concurrent requests for each user and in total. The limit of the user comes first, so that one user cannot fill the total. */
function limitConcurrencyPerUser({ each, all, waiting }: { each: number; all: number; waiting: number }): UserHandler {
  const allUsers = limitConcurrency({ atOnce: all, waiting })
  const byUser = new Map<unknown, RequestHandler>()
  return ({ user }, request, response, next) => {
    const own = byUser.get(user.id) ?? limitConcurrency({ atOnce: each, waiting })
    byUser.set(user.id, own)
    own(request, response, (error?: unknown) => (error ? next(error) : allUsers(request, response, next)))
  }
}

/** Payload keeps uploads in memory, so few at once, one for each user, and only from users with the right to upload. */
function uploads(): UserHandler {
  const limited = limitConcurrencyPerUser({ each: 1, all: 3, waiting: 20 })
  return (requester, request, response, next) => {
    const action = request.method === 'POST' ? 'create' : 'write'
    if (!may({ req: { user: requester.user }, action, subject: 'media' }))
      return refuse(request, response, 403, 'noUpload')
    limited(requester, request, response, next)
  }
}

const requesterOf = (response: Response): Requester | null =>
  (response.locals.requester as Requester | undefined) ?? null

function identify(findRequester: FindRequester): RequestHandler {
  return async (request, response, next) => {
    const begun = Date.now()
    const requester = await findRequester(request.headers)
    // Of the time in which a save is tried again this is gone.
    request.headers[WAITED_HEADER] = String(Date.now() - begun)
    if (!requester) withoutSession(request.headers)
    response.locals.requester = requester
    next()
  }
}

/** A refusal in the format of Payload's API, which its screens can show. */
function refuse(request: Request, response: Response, status: number, why: keyof typeof REFUSALS): void {
  leaveUnread(request, response)
  const locale = adminLanguage(request.acceptsLanguages([...ADMIN_LANGUAGE_CODES]))
  response.setHeader('Cache-Control', 'no-store')
  response.status(status).json({ errors: [{ message: REFUSALS[why][locale] }] })
}

/** The sign-in page with a redirect to the requested path, which is always on this site. */
function signInFor(request: Request): string {
  const [path = '', query = ''] = request.originalUrl.split('?', 2)
  const meant = new URLSearchParams(query)
  // Added by Next when it fetches a page in parts.
  meant.delete('_rsc')
  const target = meant.size > 0 ? `${path}?${meant}` : path
  return /^\/admin\/?$/.test(target) ? LOGIN : `${LOGIN}?redirect=${encodeURIComponent(target)}`
}

const pathOf = ({ originalUrl }: Request): string => (originalUrl.split('?', 1)[0] ?? '').replace(/(?<=.)\/$/, '')
