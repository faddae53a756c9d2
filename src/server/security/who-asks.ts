import type { IncomingHttpHeaders } from 'node:http'
import { executeAuthStrategies, type Payload, type TypedUser } from 'payload'
import { parseCookies } from 'payload/shared'
import { HttpError } from '../http/http-error.ts'

/** Who has a session, and whether the admin is for them. Null: nobody that we know. */
export type Asker = { user: TypedUser; isEditor: boolean }
export type WhoAsks = (headers: IncomingHttpHeaders) => Promise<Asker | null>

/** Longer than any token of ours, and short enough to look at for nothing. */
const LONGEST_TOKEN = 4096
/** The only signature we make. */
const ALGORITHM = 'HS256'

/**
 * Tells who asks before Next or Payload sees the request. Payload itself says whose session it is, so that a cookie on a
 * request from another site counts for nothing here too. Who shows no token costs nothing, and one that we did not sign
 * never reaches the database. `payload` is null while there is no database: then 503 for who shows a token.
 */
export function createWhoAsks({ payload }: { payload: () => Payload | null }): WhoAsks {
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
    if (tokens.length === 0 || !tokens.every(isOurKind)) return null
    const { user } = await executeAuthStrategies({ headers, payload: instance })
    if (user?.collection !== 'users') return null
    // Payload's own question: whom is the admin for?
    const isEditor = Boolean(await instance.collections.users.config.access.admin?.({ req: { user } as never }))
    return { user, isEditor }
  }
}

/** The request without any sign of a session: what counts as nobody here is nobody to Payload. */
export function withoutSession(headers: IncomingHttpHeaders): void {
  delete headers.authorization
  const kept = headers.cookie?.split(';').filter((part) => !part.split('=', 1)[0]?.trim().endsWith('-token'))
  if (kept?.length) headers.cookie = kept.join(';')
  else delete headers.cookie
}

/** True for a token in the form and with the algorithm of ours. Whether it is ours, its signature tells. */
export function isOurKind(token: string): boolean {
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
