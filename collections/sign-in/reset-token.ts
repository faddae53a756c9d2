import { createHash } from 'node:crypto'
import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'

/** Prefix of a stored hash, so that nothing is hashed twice. */
const KEPT = 'sha256:'

/** Only the hash of the token is stored: access to the database is not enough to reset a password. */
export const hashToken = (token: string): string => KEPT + createHash('sha256').update(token).digest('hex')

/** Payload writes the token to the account; the mail, made afterwards, still has the token itself. */
export const storeTokenHash: CollectionBeforeChangeHook = ({ data }) => {
  const token: unknown = data.resetPasswordToken
  if (typeof token !== 'string' || !token || token.startsWith(KEPT)) return data
  return { ...data, resetPasswordToken: hashToken(token) }
}

/** Looks a token up by its hash; a stored hash itself is not accepted. */
export const findTokenByHash: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'resetPassword') return
  // Payload keeps a reference to this object, so it is changed in place.
  const { data } = args as { data: { token?: unknown } }
  data.token = hashToken(String(data.token))
}
