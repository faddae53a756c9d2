import { createHash } from 'node:crypto'
import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'

/** Tells what is kept from what is in the mail, so that nothing is hashed twice. */
const KEPT = 'sha256:'

/** What is kept of the token in the mail: who gets hold of the database cannot choose a password with it. */
export const keptToken = (token: string): string => KEPT + createHash('sha256').update(token).digest('hex')

/** Payload writes the token in the account; the mail, made afterwards, still has the token itself. */
export const keepTokenHashed: CollectionBeforeChangeHook = ({ data }) => {
  const token: unknown = data.resetPasswordToken
  if (typeof token !== 'string' || !token || token.startsWith(KEPT)) return data
  return { ...data, resetPasswordToken: keptToken(token) }
}

/** What comes from a mail is looked up by its hash; what stands in the database opens nothing. */
export const findTokenByHash: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'resetPassword') return
  // Payload holds on to this object: another one would not be seen.
  const { data } = args as { data: { token?: unknown } }
  data.token = keptToken(String(data.token))
}
