import { APIError, addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { rowOf } from '#src/domain/row.ts'
import { isAdministrator } from '../access/roles.ts'
import { requireConfirmed } from './confirm.ts'
import { endSessions, type SeenSession, type Session, sessionsOf } from './sessions.ts'

/** GET /api/users/sessions: only the sessions of the signed-in user. */
const ownSessions: Endpoint = {
  path: '/sessions',
  method: 'get',
  handler: async (req) => answer({ sessions: seenBy(req) }),
}

/**
 * POST /api/users/sessions/end: `{id}` ends one session of the user, `{others: true}` all but the current one;
 * `{account}` all sessions of another user, for administrators.
 */
const endSome: Endpoint = {
  path: '/sessions/end',
  method: 'post',
  handler: async (req) => {
    const sessions = seenBy(req)
    await addDataAndFileToRequest(req)
    const { account, id, others } = rowOf(req.data)
    if (typeof account === 'string') {
      if (!isAdministrator({ req })) throw new APIError('U mag dit niet doen.', 403, undefined, true)
      await requireConfirmed(req)
      return answer({ ended: await endSessions({ req, account, which: () => true }) })
    }
    const which = whichOf({ id, others, sessions })
    if (!which) throw new APIError('Welke sessie wilt u beëindigen?', 400, undefined, true)
    return answer({ ended: await endSessions({ req, account: String(req.user?.id), which }) })
  },
}

export const sessionEndpoints: Endpoint[] = [ownSessions, endSome]

/** Which sessions are meant: all but the current one, or one by its id. Null for an invalid request. */
export function whichOf({
  id,
  others,
  sessions,
}: {
  id: unknown
  others: unknown
  sessions: readonly SeenSession[]
}): ((session: Session) => boolean) | null {
  const current = sessions.find(({ isThisOne }) => isThisOne)?.id
  if (others === true) return (session) => session.id !== current
  return typeof id === 'string' && id ? (session) => session.id === id : null
}

function seenBy({ user }: PayloadRequest): SeenSession[] {
  if (!user) throw new APIError('Log eerst in.', 401, undefined, true)
  return sessionsOf(user)
}

const answer = (body: object): Response => Response.json(body, { headers: { 'Cache-Control': 'no-store' } })
