import { type NextFunction, type Request, type RequestHandler, type Response, Router } from 'express'
import { may } from '#collections/access/roles.ts'
import { ADMIN_LANGUAGE_CODES, adminLanguage } from '#src/domain/admin-language.ts'
import { takeTurns } from '../http/queue.ts'
import { leaveUnread } from '../http/unread.ts'
import { limitRate, type RATES } from './limits.ts'
import { type Asker, type WhoAsks, withoutSession } from './who-asks.ts'

const LOGIN = '/admin/login'
/** What the sign-in screens ask of the REST API. */
const SIGN_IN_CALLS = ['login', 'forgot-password', 'reset-password'].map((call) => `/api/users/${call}`)
/** The pages of the admin for who is not signed in. */
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
 * Stands before Payload and Next: who is not signed in gets the sign-in screens and what these ask for, and nothing else.
 * All is refused here without reading a body, without the database and without a page being made.
 */
export function payloadDoor({ whoAsks, rates }: { whoAsks: WhoAsks; rates: typeof RATES }): Router {
  const router = Router()
  const upload = uploads()
  // A screen asks a few things together. What is asked in dozens keeps nobody waiting but who asks.
  const reading = fairTurns({ each: 3, all: 8, waiting: 100 })
  // Next takes 40 to 80 milliseconds of the processor for such a page, without a pause.
  const signInPages = [limitRate({ perMinute: rates.signInPage }), takeTurns({ atOnce: 1, waiting: 10, rest: 400 })]
  router.use('/api', identify(whoAsks), (request, response, next) => {
    const path = pathOf(request)
    const asker = askerOf(response)
    if (asker && isNowhere(path)) return refuse(request, response, 404, 'nowhere')
    if (asker && cannotBeAsked(request)) return refuse(request, response, 400, 'query')
    if (asker && isUpload(request)) return upload(asker, request, response, next)
    if (asker && isRead(request)) return reading(asker, request, response, next)
    if (asker || (request.method === 'POST' && SIGN_IN_CALLS.includes(path))) return next()
    // The admin asks this to know whether it must show the sign-in screen.
    if (request.method === 'GET' && path === '/api/users/me') return void response.json({ user: null })
    refuse(request, response, 403, 'unknown')
  })

  router.use('/admin', (request, response, next) => {
    // The admin's pages are only ever asked for. What is sent to one is a call of Next's, with a header of its own.
    const { method } = request
    if (method === 'GET' || method === 'HEAD' || (method === 'POST' && request.headers['next-action'])) return next()
    response.setHeader('Allow', 'GET, HEAD')
    refuse(request, response, 405, 'method')
  })
  router.use('/admin', identify(whoAsks), (request, response, next) => {
    const asker = askerOf(response)
    if (request.method === 'POST') {
      if (!asker) return refuse(request, response, 403, 'unknown')
      return asker.isEditor ? next('router') : refuse(request, response, 403, 'noEditor')
    }
    if (asker) return next('router')
    if (SIGN_IN_PAGE.test(pathOf(request))) return next()
    leaveUnread(request, response)
    response.setHeader('Cache-Control', 'no-store')
    response.redirect(303, signInFor(request))
  })
  router.use('/admin', signInPages)
  return router
}

/** Where Payload answers with an error of its own instead of saying that nothing is there. */
const isNowhere = (path: string): boolean => {
  const [kind = '', call] = path.split('/').slice(2)
  return (
    kind in {} || kind === 'payload-migrations' || call === 'verify' || (/^payload-/.test(kind) && call === 'versions')
  )
}

/** What none of our fields can be asked; Payload would take it for a mistake of ours. */
function cannotBeAsked({ originalUrl }: Request): boolean {
  const query = originalUrl.slice(originalUrl.indexOf('?') + 1)
  for (const name of new URLSearchParams(originalUrl.includes('?') ? query : '').keys())
    if (name === 'where' || /\[(near|within|intersects|all)\]/.test(name)) return true
  return false
}

/** Also a question that is too long for an address, and so is sent as a body. */
const isRead = ({ method, headers }: Request): boolean =>
  method === 'GET' || headers['x-payload-http-method-override'] === 'GET'

const isUpload = (request: Request): boolean =>
  (request.method === 'POST' || request.method === 'PATCH') && /^\/api\/media(\/|$)/.test(pathOf(request))

type Turn = (asker: Asker, request: Request, response: Response, next: NextFunction) => void

/** So many at once for each person, and in all; who has more going on waits for his own turn before that of others. */
function fairTurns({ each, all, waiting }: { each: number; all: number; waiting: number }): Turn {
  const ofAll = takeTurns({ atOnce: all, waiting })
  const ofOne = new Map<unknown, RequestHandler>()
  return ({ user }, request, response, next) => {
    const own = ofOne.get(user.id) ?? takeTurns({ atOnce: each, waiting })
    ofOne.set(user.id, own)
    own(request, response, (error?: unknown) => (error ? next(error) : ofAll(request, response, next)))
  }
}

/** Payload keeps what is uploaded in memory. So few at once, one for each person, and none by who may not. */
function uploads(): Turn {
  const turns = fairTurns({ each: 1, all: 3, waiting: 20 })
  return (asker, request, response, next) => {
    const action = request.method === 'POST' ? 'create' : 'write'
    if (!may({ req: { user: asker.user }, action, subject: 'media' })) return refuse(request, response, 403, 'noUpload')
    turns(asker, request, response, next)
  }
}

/** Who asks, once it is known. */
const askerOf = (response: Response): Asker | null => (response.locals.asker as Asker | undefined) ?? null

function identify(whoAsks: WhoAsks): RequestHandler {
  return async (request, response, next) => {
    const asker = await whoAsks(request.headers)
    if (!asker) withoutSession(request.headers)
    response.locals.asker = asker
    next()
  }
}

/** In the form in which Payload's screens read a refusal. */
function refuse(request: Request, response: Response, status: number, why: keyof typeof REFUSALS): void {
  leaveUnread(request, response)
  const locale = adminLanguage(request.acceptsLanguages([...ADMIN_LANGUAGE_CODES]))
  response.setHeader('Cache-Control', 'no-store')
  response.status(status).json({ errors: [{ message: REFUSALS[why][locale] }] })
}

/** The sign-in page, which leads on to what was asked for: always one of our own addresses, since it came in as one. */
function signInFor(request: Request): string {
  const [path = '', query = ''] = request.originalUrl.split('?', 2)
  const meant = new URLSearchParams(query)
  // What Next hangs on an address when it fetches a page in parts.
  meant.delete('_rsc')
  const target = meant.size > 0 ? `${path}?${meant}` : path
  return /^\/admin\/?$/.test(target) ? LOGIN : `${LOGIN}?redirect=${encodeURIComponent(target)}`
}

const pathOf = ({ originalUrl }: Request): string => (originalUrl.split('?', 1)[0] ?? '').replace(/(?<=.)\/$/, '')
