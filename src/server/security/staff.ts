import type { Request, RequestHandler } from 'express'
import { createLocalReq, logoutOperation, type Payload, type TypedUser } from 'payload'
import { generateExpiredPayloadCookie, generatePayloadCookie, parseCookies } from 'payload/shared'
import { whichOf } from '#collections/sign-in/session-endpoints.ts'
import { endSessions, type SeenSession, sessionsOf } from '#collections/sign-in/sessions.ts'
import { retryThrown } from '#src/database/transient.ts'
import { DESK_ROLES } from '#src/domain/roles.ts'
import { HttpError } from '../http/http-error.ts'
import { userOfSession } from './session-user.ts'

/** A user of the desk, as far as pages need it, and the account whose access is used for reading. */
export type StaffUser = {
  name: string
  email: string
  roles: string[]
  sessions: SeenSession[]
  account: TypedUser
}

export type Staff = {
  /** The member of staff with this session, or null. */
  whoIs: (cookie: string | undefined) => Promise<StaffUser | null>
  /** The session cookie, or null on refusal, of which the user is not told the reason. One at a time per account. */
  signIn: (credentials: { email: string; password: string; network: string }) => Promise<string | null>
  /** Ends the session and returns the cookie that removes it from the browser. */
  signOut: (cookie: string | undefined) => Promise<string>
  /** Ends one of the user's own sessions, or all others. Returns how many. */
  endSessions: (user: StaffUser, asked: { id: string; others: boolean }) => Promise<number>
}

const REFUSALS: readonly string[] = ['AuthenticationError', 'LockedAuth', 'UnverifiedEmail', 'ValidationError']

/** Signing in at the desk with accounts of the CMS. `payload` is null while there is no database: then 503. */
export function createStaff({ payload }: { payload: () => Payload | null }): Staff {
  function connected(): Payload {
    const instance = payload()
    if (!instance) throw new HttpError(503)
    return instance
  }

  async function userOf(cookie: string | undefined) {
    const token = cookie && parseCookies(new Headers({ cookie })).get(`${connected().config.cookiePrefix}-token`)
    if (!token) return null
    // Payload ignores cookies on cross-site requests, such as a link from the intranet. Our cookie is SameSite=Lax and
    // `refuseOtherSites` protects all changes, so the token alone is enough here.
    const headers = new Headers({ authorization: `JWT ${token}` })
    const user = await userOfSession({ headers, payload: connected() })
    return user?.collection === 'users' ? user : null
  }

  const cookieSettings = ({ collections, config }: Payload) => ({
    collectionAuthConfig: collections.users.config.auth,
    cookiePrefix: config.cookiePrefix,
  })

  return {
    async whoIs(cookie) {
      const user = toStaff(await userOf(cookie))
      return user && mayUseDesk(user) ? user : null
    },

    async signIn({ email, password, network }) {
      const instance = connected()
      try {
        const context = { network }
        const data = { email, password }
        const login = () => instance.login({ collection: 'users', data, depth: 0, context })
        const { token, user } = await retryThrown(login)
        const staff = toStaff(user)
        if (!token || !staff || !mayUseDesk(staff)) return null
        return generatePayloadCookie({ ...cookieSettings(instance), token }) as string
      } catch (error) {
        if (error instanceof Error && REFUSALS.includes(error.name)) return null
        throw error
      }
    },

    async signOut(cookie) {
      const instance = connected()
      const user = await userOf(cookie)
      if (user) {
        const req = await createLocalReq({ user }, instance)
        await logoutOperation({ collection: instance.collections.users, req })
      }
      return generateExpiredPayloadCookie(cookieSettings(instance)) as string
    },

    async endSessions({ account, sessions }, asked) {
      const which = whichOf({ ...asked, sessions })
      const req = await createLocalReq({ user: account }, connected())
      return which ? endSessions({ req, account: String(account.id), which }) : 0
    },
  }
}

/**
 * Protects sign-in and sign-out against forms on other sites (CSRF). Browsers send the origin of a form; without it the
 * request is refused.
 */
export function refuseOtherSites(siteUrl: string): RequestHandler {
  return (request, _response, next) => {
    if (request.method === 'GET' || request.method === 'HEAD') return next()
    next(isSameSite(request.headers, siteUrl) ? undefined : new HttpError(403))
  }
}

/**
 * The same for the REST API, which programs use too: they send no origin, and may send JSON. A browser sends cross-site JSON
 * only after a preflight, but forms without one.
 */
export function refuseFormsOfOtherSites(siteUrl: string): RequestHandler {
  return (request, _response, next) => {
    if (request.method === 'GET' || request.method === 'HEAD') return next()
    const { origin, 'sec-fetch-site': site, 'content-type': type = 'application/json' } = request.headers
    const isProgram = origin === undefined && site === undefined
    const mayAsk = isProgram ? !isForm(request, type) : isSameSite(request.headers, siteUrl)
    next(mayAsk ? undefined : new HttpError(403))
  }
}

/** A program uploads files as a form with a token in a header; a sign-in has no token yet. */
const isForm = ({ headers, originalUrl }: Request, type: string): boolean =>
  !/^application\/json\b/i.test(type) && (!headers.authorization || /^\/api\/users\b/.test(originalUrl))

/** Where to go after signing in: a page of the desk, or its home page. */
export function safeNext(given: unknown): string {
  const front = '/kcc'
  if (typeof given !== 'string' || given.length > 2000 || !/^\/kcc(?=[/?]|$)[!-[\]-~]*$/.test(given)) return front
  const url = new URL(given, 'http://desk.invalid')
  const stays = url.origin === 'http://desk.invalid' && /^\/kcc(\/|$)/.test(url.pathname)
  const loops = /^\/kcc\/(inloggen|uitloggen)/.test(url.pathname)
  return stays && !loops && !url.pathname.includes('//') ? url.pathname + url.search : front
}

function isSameSite(headers: Record<string, string | string[] | undefined>, siteUrl: string): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  // Never from the Host header, which the client chooses.
  return headers.origin === siteUrl
}

function mayUseDesk(user: StaffUser): boolean {
  return user.roles.some((role) => (DESK_ROLES as readonly string[]).includes(role))
}

function toStaff(user: TypedUser | null | undefined): StaffUser | null {
  if (!user) return null
  const { name, email, roles } = user as unknown as Record<string, unknown>
  return {
    account: user,
    name: typeof name === 'string' && name ? name : String(email),
    email: String(email),
    roles: Array.isArray(roles) ? roles.map(String) : [],
    sessions: sessionsOf(user as Parameters<typeof sessionsOf>[0]),
  }
}
