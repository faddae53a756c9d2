import {
  APIError,
  type CollectionAfterReadHook,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  Forbidden,
  getFieldsToSign,
  jwtSign,
  type PayloadRequest,
} from 'payload'
import { inTransaction } from '#src/database/in-transaction.ts'
import type { User } from '#src/payload-types.ts'
import { writeAudit } from '../hooks/write-audit.ts'

type RefreshHook = NonNullable<NonNullable<CollectionConfig['hooks']>['refresh']>[number]

const HOUR = 60 * 60

/** A session ends after this many seconds without use, and in any case after this many since signing in. */
export const IDLE = 8 * HOUR
export const ABSOLUTE = 12 * HOUR

/** As Payload stores it in the account. */
export type Session = { id: string; createdAt?: string | Date | null; expiresAt: string | Date }

/** When a session ends, in ms: Payload's own expiry may be later. */
export const endOf = ({ createdAt, expiresAt }: Session): number =>
  Math.min(timeOf(expiresAt), createdAt ? timeOf(createdAt) + ABSOLUTE * 1000 : 0)

/** Removes ended sessions on read, so that they do not exist for Payload either. */
export const hideEndedSessions: CollectionAfterReadHook = ({ doc }) => {
  if (Array.isArray(doc.sessions)) doc.sessions = doc.sessions.filter(isGoingOn)
  return doc
}

/**
 * Does not extend a session that was ended after the sign-in check, which Payload assumes to exist. Read in Payload's
 * transaction, so that its next read gives the same.
 */
export const requireSession: CollectionBeforeOperationHook = async ({ operation, req }) => {
  if (operation !== 'refresh' || !req.user) return
  const user = await req.payload.db.findOne<User>({ collection: 'users', where: { id: { equals: req.user.id } }, req })
  const { _sid: sid } = req.user as { _sid?: string }
  if (!user?.sessions?.some(({ id }) => id === sid)) throw new Forbidden(req.t)
}

/** Corrects the expiry of an extended session, so that the admin can warn in time. */
export const correctExpiry: RefreshHook = async ({ args, user }) => {
  const { collection, req } = args
  const { _sid: sid, _strategy: strategy } = (req.user ?? {}) as { _sid?: string; _strategy?: string }
  const session = (user.sessions as Session[] | undefined)?.find(({ id }) => id === sid)
  if (!session || !sid) return
  const secondsLeft = Math.floor((endOf(session) - Date.now()) / 1000)
  if (secondsLeft >= IDLE) return
  const fieldsToSign = getFieldsToSign({ collectionConfig: collection.config, email: user.email, sid, user: req.user })
  const { exp, token } = await jwtSign({ fieldsToSign, secret: req.payload.secret, tokenExpiration: secondsLeft })
  return { exp, refreshedToken: token, setCookie: true, strategy, user } as Awaited<ReturnType<RefreshHook>>
}

/** A session as its owner sees it. The id is no secret: a session is signed. */
export type SeenSession = { id: string; begun: string; extended: string; ends: string; isThisOne: boolean }

export function sessionsOf(user: { sessions?: Session[] | null; _sid?: unknown }): SeenSession[] {
  return (user.sessions ?? [])
    .filter(isGoingOn)
    .sort((a, b) => timeOf(b.expiresAt) - timeOf(a.expiresAt))
    .map((session) => ({
      id: session.id,
      begun: iso(timeOf(session.createdAt ?? 0)),
      extended: iso(timeOf(session.expiresAt) - IDLE * 1000),
      ends: iso(endOf(session)),
      isThisOne: session.id === user._sid,
    }))
}

/** Ends the selected sessions of an account, at once and in every process. Returns their number. */
export async function endSessions({
  req,
  account,
  which,
}: {
  req: PayloadRequest
  account: string
  which: (session: Session) => boolean
}): Promise<number> {
  return inTransaction(req, async () => {
    const where = { id: { equals: account } }
    const user = await req.payload.db.findOne<User>({ collection: 'users', where, req })
    if (!user) throw new APIError('Dit account is er niet.', 404, undefined, true)
    const sessions = user.sessions ?? []
    const kept = sessions.filter((session) => isGoingOn(session) && !which(session))
    const ended = sessions.filter(isGoingOn).length - kept.length
    if (ended === 0) return 0
    // Without a date, as Payload does: the account itself was not changed.
    const data = { sessions: kept, updatedAt: null }
    await req.payload.db.updateOne({ collection: 'users', id: account, data, req, returning: false })
    const note = ended === 1 ? '1 sessie' : `${ended} sessies`
    await writeAudit({ req, action: 'sessionsEnded', title: user.name, source: 'users', document: account, note })
    return ended
  })
}

const isGoingOn = (session: Session): boolean => endOf(session) > Date.now()
const timeOf = (moment: string | Date | number): number => new Date(moment).getTime()
const iso = (ms: number): string => new Date(ms).toISOString()
