import type { IncomingHttpHeaders } from 'node:http'
import type { Payload, TypedUser } from 'payload'
import { parseCookies } from 'payload/shared'
import { HttpError } from '../http/http-error.ts'
import { userOfSession } from './session-user.ts'

/** The user of a session, and whether they may use the admin. `FindRequester` gives null without a valid session. */
export type Requester = { user: TypedUser; isEditor: boolean }
export type FindRequester = (headers: IncomingHttpHeaders) => Promise<Requester | null>

/** Longer than any token of ours, short enough to check cheaply. In characters. */
const LONGEST_TOKEN = 4096
/** The only algorithm that we sign with. */
const ALGORITHM = 'HS256'

/**
 * Authenticates a request before Next or Payload sees it, with Payload's own strategies, so that cross-site cookies are
 * ignored here too. A request without a token in our format costs no query. `payload` is null while there is no database:
 * then a request with a token gets a 503.
 */
export function createFindRequester({ payload }: { payload: () => Payload | null }): FindRequester {
  return async (given) => {
    if (!given.authorization && !given.cookie?.includes('-token=')) return null
    const instance = payload()
    const headers = new Headers()
    for (const name of ['authorization', 'cookie', 'origin', 'sec-fetch-site']) {
      const value = given[name]
      if (typeof value === 'string') headers.set(name, value)
    }
    if (!instance) throw new HttpError(503)
    const tokens = tokensIn(headers, `${instance.config.cookiePrefix}-token`)
    if (tokens.length === 0 || !tokens.every(hasOurTokenFormat)) return null
    const user = await userOfSession({ headers, payload: instance })
    if (user?.collection !== 'users') return null
    // The same check as Payload's admin.
    const isEditor = Boolean(await instance.collections.users.config.access.admin?.({ req: { user } as never }))
    return { user, isEditor }
  }
}

/** Removes all session tokens from a request, so that Payload does not accept one that was rejected here. */
export function withoutSession(headers: IncomingHttpHeaders): void {
  delete headers.authorization
  const kept = headers.cookie?.split(';').filter((part) => !part.split('=', 1)[0]?.trim().endsWith('-token'))
  if (kept?.length) headers.cookie = kept.join(';')
  else delete headers.cookie
}

/** True for a JWT with our algorithm. The signature is not verified here. */
export function hasOurTokenFormat(token: string): boolean {
  const [, header = ''] = /^([\w-]+)\.[\w-]+\.[\w-]+$/.exec(token.slice(0, LONGEST_TOKEN + 1)) ?? []
  if (!header || token.length > LONGEST_TOKEN) return false
  try {
    const { alg } = JSON.parse(Buffer.from(header, 'base64url').toString('utf8')) as { alg?: unknown }
    return alg === ALGORITHM
  } catch {
    return false
  }
}

function tokensIn(headers: Headers, cookieName: string): string[] {
  const [, inHeader] = /^(?:JWT|Bearer) (.*)$/.exec(headers.get('authorization') ?? '') ?? []
  return [inHeader, parseCookies(headers).get(cookieName)].filter((token) => token !== undefined)
}
