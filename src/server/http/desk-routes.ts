import { type Request, type RequestHandler, type Response, Router, urlencoded } from 'express'
import { SIGN_IN_LATER, WRONG_SIGN_IN } from '#collections/access/sign-in-words.ts'
import { databaseWords } from '#collections/hooks/database-words.ts'
import { ACCOUNT, desk, SIGN_IN, SIGN_OUT } from '#src/channels/desk/pages.ts'
import { describeError } from '#src/config/log.ts'
import { type AccountLock, lockAccount } from '../security/account-lock.ts'
import { addressOf, limitSignIn, type RATES, SIZES } from '../security/limits.ts'
import { refuseOtherSites, type StaffUser, safeNext } from '../security/staff.ts'
import { HttpError } from './http-error.ts'
import type { ServerParts } from './parts.ts'
import { contextFor, named, refuseMethod, sendResult } from './respond.ts'

const NO_STORE = 'no-store'
/** The desk is in Dutch, whatever the language of the caller. */
const DESK = { locale: 'nl', channel: desk } as const
const NO_NOTES = { notes: new Map(), notesUnavailable: false }

type DeskParts = Pick<
  ServerParts,
  | 'log'
  | 'snapshot'
  | 'environment'
  | 'assets'
  | 'addresses'
  | 'now'
  | 'channels'
  | 'screens'
  | 'staff'
  | 'readInternal'
  | 'counts'
> & {
  rates: typeof RATES
  accountLock: AccountLock
  /** The queue of requests that check a password. */
  signIns: RequestHandler
}

/** The pages of the desk: only for staff with a session, and never cached. */
export function deskRoutes(parts: DeskParts): Router {
  const { staff, channels, environment, rates, counts, accountLock, signIns } = parts
  const accountOf = (request: Request) => field(request, 'email')
  const router = Router({ strict: true, caseSensitive: true })

  router.use('/kcc', (_request, response, next) => {
    response.setHeader('Cache-Control', NO_STORE)
    next()
  })
  router.use('/kcc', refuseOtherSites(environment.siteUrl))

  router
    .route(SIGN_IN)
    .all(named(SIGN_IN))
    .get(async (request, response) => {
      const target = safeNext(request.query.next)
      if (await staff.whoIs(request.headers.cookie)) return response.redirect(303, target)
      showSignIn(parts, request, response, { next: target, error: null, email: '' })
    })
    .post(
      urlencoded({ extended: false, limit: SIZES.body }),
      limitSignIn({ route: 'desk', rates, counts, accountOf }),
      lockAccount({ accountLock, accountOf }),
      signIns,
      async (request: Request, response: Response) => {
        const target = safeNext(field(request, 'next'))
        const email = field(request, 'email')
        const form = { next: target, email }
        let cookie: string | null
        try {
          cookie = await staff.signIn({ email, password: field(request, 'password'), network: addressOf(request) })
        } catch (error) {
          if (!databaseWords(error)) throw error
          parts.log.error({ id: response.locals.requestId, error: describeError(error) }, 'nobody can sign in')
          return showSignIn(parts, request, response, { ...form, error: SIGN_IN_LATER.nl, status: 503 })
        }
        if (!cookie) return showSignIn(parts, request, response, { ...form, error: WRONG_SIGN_IN.nl })
        response.setHeader('Set-Cookie', cookie)
        response.redirect(303, target)
      },
    )
    .all(refuseMethod(SIGN_IN))

  router
    .route(SIGN_OUT)
    .all(named(SIGN_OUT))
    .post(async (request, response) => {
      response.setHeader('Set-Cookie', await staff.signOut(request.headers.cookie))
      response.redirect(303, SIGN_IN)
    })
    .all(refuseMethod(SIGN_OUT))

  router
    .route(ACCOUNT)
    .all(named(ACCOUNT), requireStaff(parts))
    .get((request, response) => showAccount(parts, request, response))
    .post(urlencoded({ extended: false, limit: SIZES.body }), async (request, response) => {
      const asked = { id: field(request, 'sessie'), others: field(request, 'andere') === 'ja' }
      const ended = await staff.endSessions(response.locals.staff as StaffUser, asked)
      response.redirect(303, `${ACCOUNT}?beeindigd=${ended}`)
    })
    .all(refuseMethod(ACCOUNT, 'GET, HEAD, POST'))

  for (const route of channels.flatMap(({ routes }) => routes)) {
    if (route.access !== 'staff') continue
    router
      .route(route.path)
      .all(named(route.path))
      .get(requireStaff(parts), async (request, response, next) => {
        const { account, sessions: _, ...staff } = response.locals.staff as StaffUser
        const published = parts.snapshot.current()
        const context = { ...contextFor(parts, request, DESK), published }
        const slugs = route.notes?.(context) ?? []
        const notes = slugs.length > 0 ? await readNotes(parts, { slugs, user: account, published }) : NO_NOTES
        const result = route.show({ ...context, ...notes, staff })
        if (!result) return next(new HttpError(404))
        sendResult(request, response, result, NO_STORE)
      })
      .all(refuseMethod(route.path))
  }
  return router
}

/** Without a database the desk still shows the published answers; only the notes are missing, and the page says so. */
async function readNotes({ readInternal, log }: DeskParts, asked: Parameters<ServerParts['readInternal']>[0]) {
  try {
    return { notes: await readInternal(asked), notesUnavailable: false }
  } catch (error) {
    log.error({ error: describeError(error) }, 'internal notes cannot be read')
    return { notes: new Map(), notesUnavailable: true }
  }
}

function requireStaff({ staff }: DeskParts): RequestHandler {
  return async (request, response, next) => {
    const user = await staff.whoIs(request.headers.cookie)
    response.locals.staff = user
    if (user) return next()
    response.redirect(303, `${SIGN_IN}?next=${encodeURIComponent(request.originalUrl)}`)
  }
}

function showSignIn(
  parts: DeskParts,
  request: Request,
  response: Response,
  { status, ...form }: { next: string; error: string | null; email: string; status?: 503 },
): void {
  const context = { ...contextFor(parts, request, DESK), published: parts.snapshot.current() }
  const page = parts.screens.signInPage({ context, ...form })
  sendResult(request, response, status && 'body' in page ? { ...page, status } : page, NO_STORE)
}

function showAccount(parts: DeskParts, request: Request, response: Response): void {
  const { account: _, sessions, ...staff } = response.locals.staff as StaffUser
  const context = { ...contextFor(parts, request, DESK), published: parts.snapshot.current(), staff }
  const ended = /^\d{1,4}$/.exec(String(request.query.beeindigd ?? ''))
  const result = parts.screens.accountPage({ context, sessions, ended: ended && Number(ended[0]) })
  sendResult(request, response, result, NO_STORE)
}

function field(request: Request, name: string): string {
  const value = (request.body as Record<string, unknown> | undefined)?.[name]
  return typeof value === 'string' ? value : ''
}
