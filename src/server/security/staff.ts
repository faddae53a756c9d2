import type { Request, RequestHandler } from 'express'
import { createLocalReq, logoutOperation, type Payload, type TypedUser } from 'payload'
import { generateExpiredPayloadCookie, generatePayloadCookie, parseCookies } from 'payload/shared'
import { whichOf } from '#collections/sign-in/session-endpoints.ts'
import { endSessions, type SeenSession, sessionsOf } from '#collections/sign-in/sessions.ts'
import { DESK_ROLES } from '#src/domain/roles.ts'
import { HttpError } from '../http/http-error.ts'

/** Who works at the desk: as far as a page may know, and the account that reads are done as. */
export type StaffUser = {
  name: string
  email: string
  roles: string[]
  sessions: SeenSession[]
  account: TypedUser
}

export type Staff = {
  /** The member of staff whose session this is, or null. */
  whoIs: (cookie: string | undefined) => Promise<StaffUser | null>
  /** The session cookie, or null when it is not to be: the reader is never told why. One at a time for an account. */
  signIn: (credentials: { email: string; password: string; network: string }) => Promise<string | null>
  /** Ends the session and gives the cookie that removes it from the browser. */
  signOut: (cookie: string | undefined) => Promise<string>
  /** Ends one of one's own sessions, or all but this one. Gives how many. */
  endSessions: (user: StaffUser, asked: { id: string; others: boolean }) => Promise<number>
}

const REFUSALS: readonly string[] = ['AuthenticationError', 'LockedAuth', 'UnverifiedEmail', 'ValidationError']

/** Signing in at the desk with the accounts of the CMS. `payload` is null while there is no database: then 503. */
export function createStaff({ payload }: { payload: () => Payload | null }): Staff {
  function connected(): Payload {
    const instance = payload()
    if (!instance) throw new HttpError(503)
    return instance
  }

  async function userOf(cookie: string | undefined) {
    const token = cookie && parseCookies(new Headers({ cookie })).get(`${connected().config.cookiePrefix}-token`)
    if (!token) return null
    // Payload refuses a cookie on a request that comes from another site, which following a link from the intranet is.
    // Our cookie is SameSite=Lax and `refuseOtherSites` guards what changes something, so here the token alone counts.
    const { user } = await connected().auth({ headers: new Headers({ authorization: `JWT ${token}` }) })
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
        const { token, user } = await instance.login({
          collection: 'users',
          data: { email, password },
          depth: 0,
          context,
        })
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

/** A form on another site must not sign anyone in or out. A browser says where a form comes from; who does not is refused. */
export function refuseOtherSites(siteUrl: string): RequestHandler {
  return (request, _response, next) => {
    if (request.method === 'GET' || request.method === 'HEAD') return next()
    next(isSameSite(request.headers, siteUrl) ? undefined : new HttpError(403))
  }
}

/**
 * The same for the REST API, where programs may come too: they say no origin, and can send JSON. A browser sends JSON to
 * another site only after having asked, and forms without asking.
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

/** A program sends files as a form, with its token in a header; who signs in has none yet. */
const isForm = ({ headers, originalUrl }: Request, type: string): boolean =>
  !/^application\/json\b/i.test(type) && (!headers.authorization || /^\/api\/users\b/.test(originalUrl))

/** The page of the desk to go to after signing in: one of our own, or the desk's front page. */
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
  // Never by the name that was asked for (Host): whoever sends the request chooses that.
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
