import type { PayloadRequest } from 'payload'
import type { User } from '#src/payload-types.ts'
import { countAttempt, recordSuccess } from './attempts.ts'
import { noteRefusal } from './note-refusal.ts'
import { isPasswordOf, spendHashTime } from './password-hash.ts'

export type PasswordTry = { account: User | null; typed: string; password: string }

/**
 * Whether this is the password of the account, for every endpoint that asks for one. No account, a wrong password and
 * an attempt that came too soon cost the same work and give the same answer, so that nothing is revealed.
 */
export async function isRightPassword(
  req: PayloadRequest,
  { account, typed, password }: PasswordTry,
): Promise<boolean> {
  const tried = account ? { id: account.id } : { typed }
  const mayGo = await countAttempt(req, tried)
  if (!account || !mayGo) await spendHashTime(password)
  else if (await isPasswordOf({ account, password })) {
    await recordSuccess(req, account)
    return true
  }
  if (account) noteRefusal(req, { account, action: mayGo ? 'signInFailed' : 'signInDelayed' })
  return false
}
