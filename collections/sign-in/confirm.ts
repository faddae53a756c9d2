import {
  APIError,
  addDataAndFileToRequest,
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type Endpoint,
  type PayloadRequest,
} from 'payload'
import type { User } from '#src/payload-types.ts'
import { isAdministrator } from '../access/roles.ts'
import { WAITING } from '../access/sign-in-words.ts'
import { hashOf, readCounters, setCounter } from './counters.ts'
import { isRightPassword } from './password.ts'

const MINUTE = 60 * 1000

/** How recent a typed password must be, in ms: for changes to accounts of others, and for one's own sign-in data. */
export const FRESH = { others: 10 * MINUTE, own: MINUTE } as const

const ASKED = 'Typ eerst uw wachtwoord: dit is een belangrijke wijziging.'
const WRONG = `Dit is niet uw wachtwoord. ${WAITING.nl}`

/**
 * Requires the password again, so that a stolen session or an unattended screen cannot create or take over an account
 * (ASVS 7.5.1). A recent sign-in counts as well. Code without a user is trusted.
 */
export async function requireConfirmed(req: PayloadRequest, within: number = FRESH.others): Promise<void> {
  if (!req.user || req.payloadAPI === 'local') return
  if (Date.now() - (await lastConfirmed(req)) >= within)
    throw new APIError(ASKED, 403, { code: 'confirmPassword' }, true)
}

/** POST /api/users/confirm {password}: allows actions that require it for a limited time, in this session. */
export const confirmEndpoint: Endpoint = {
  path: '/confirm',
  method: 'post',
  handler: async (req) => {
    const sid = sessionOf(req)
    if (!req.user || !sid) throw new APIError('Log eerst in.', 401, undefined, true)
    await addDataAndFileToRequest(req)
    const password: unknown = req.data?.password
    const where = { id: { equals: req.user.id } }
    const account = await req.payload.db.findOne<User>({ collection: 'users', where, req })
    const asked = { account, typed: req.user.email, password: typeof password === 'string' ? password : '' }
    if (!(await isRightPassword(req, asked))) throw new APIError(WRONG, 403, { code: 'wrongPassword' }, true)
    await setCounter(req, { key: keyOf(req, sid), moment: Date.now(), lastsFor: FRESH.others })
    return Response.json({ minutes: FRESH.others / MINUTE }, { headers: { 'Cache-Control': 'no-store' } })
  },
}

/** Creating an account, and changing its rights or sign-in data. */
export const confirmChange: CollectionBeforeValidateHook = async ({ data, operation, originalDoc, req }) => {
  if (operation === 'create') await requireConfirmed(req)
  else if (originalDoc && isDangerous(data, originalDoc))
    await requireConfirmed(req, req.user?.id === originalDoc.id ? FRESH.own : FRESH.others)
  return data
}

/** Deleting, unlocking and bulk changes: refused as a whole, before anything is done. */
export const confirmOperation: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const isBulk = operation === 'update' && 'where' in args && isDangerous(args.data as Partial<User>, {})
  if ((operation === 'delete' || operation === 'unlock' || isBulk) && isAdministrator({ req }))
    await requireConfirmed(req)
}

function isDangerous(data: Partial<User> | undefined, before: Partial<User>): boolean {
  const rolesOf = ({ roles }: Partial<User>) => [...(roles ?? [])].sort().join()
  const isOther = (name: 'email') => data?.[name] !== undefined && data[name] !== before[name]
  return Boolean(data?.password) || isOther('email') || (data?.roles !== undefined && rolesOf(data) !== rolesOf(before))
}

async function lastConfirmed(req: PayloadRequest): Promise<number> {
  const sid = sessionOf(req)
  if (!sid) return 0
  const key = keyOf(req, sid)
  const confirmed = (await readCounters(req, [key])).get(key)?.moment ?? 0
  const sessions = req.user?.sessions ?? []
  const signedIn = sessions.find(({ id }) => id === sid)?.createdAt ?? 0
  return Math.max(new Date(confirmed).getTime(), new Date(signedIn).getTime())
}

const sessionOf = ({ user }: PayloadRequest): string | undefined => (user as { _sid?: string } | null)?._sid
const keyOf = (req: PayloadRequest, sid: string): string => hashOf(req, 'confirmed', sid)
