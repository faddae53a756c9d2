import type { PayloadRequest } from 'payload'
import type { User } from '#src/payload-types.ts'
import { noteRefusal } from './note-refusal.ts'
import { isPasswordOf, spendAsMuch } from './password-hash.ts'
import { mayTry, welcome } from './tries.ts'

export type PasswordTry = { account: User | null; typed: string; password: string }

/**
 * Whether this is the password of the account, for every door that asks for one. No account, a wrong password and a try
 * that came too soon cost the same work and say the same, so that a stranger learns nothing from it.
 */
export async function isRightPassword(
  req: PayloadRequest,
  { account, typed, password }: PasswordTry,
): Promise<boolean> {
  const tried = account ? { id: account.id } : { typed }
  const mayGo = await mayTry(req, tried)
  if (!account || !mayGo) await spendAsMuch(password)
  else if (await isPasswordOf({ account, password })) {
    await welcome(req, account)
    return true
  }
  if (account) noteRefusal(req, { account, action: mayGo ? 'signInFailed' : 'signInDelayed' })
  return false
}
