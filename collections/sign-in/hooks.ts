import {
  AuthenticationError,
  type CollectionAfterOperationHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import { rowOf } from '#src/domain/row.ts'
import type { User } from '#src/payload-types.ts'
import { writeAudit } from '../hooks/write-audit.ts'
import { clearAttempts, recordSuccess } from './attempts.ts'
import { isRightPassword } from './password.ts'

/** Checks the password before Payload does, so that the refusal is always the same: see `isRightPassword`. */
export const checkPassword: CollectionBeforeOperationHook = async ({ operation, args, req }) => {
  if (operation !== 'login') return
  const { email, password } = rowOf(args.data)
  if (typeof email !== 'string' || typeof password !== 'string') return
  const typed = email.toLowerCase().trim()
  const account = await accountOf(req, typed)
  if (!(await isRightPassword(req, { account, typed, password }))) throw new AuthenticationError(req.t)
}

/** Clears the attempts when the owner resets the password by mail or an administrator unlocks the account. */
export const clearAttemptsAfterOperation: CollectionAfterOperationHook = async ({ args, operation, req, result }) => {
  if (operation === 'resetPassword') {
    const user = (result as { user: unknown }).user as User
    await clearAttempts(req, user)
    await recordSuccess(req, user)
  }
  if (operation === 'unlock') {
    const { email } = rowOf(args.data)
    const account = await accountOf(req, String(email).toLowerCase().trim())
    if (account) await unlock(req, account)
  }
  return result
}

/** Clears the delays of an account for every address. */
export async function unlock(req: PayloadRequest, account: Pick<User, 'id' | 'name'>): Promise<void> {
  await clearAttempts(req, account)
  await writeAudit({ req, action: 'unlocked', title: account.name, source: 'users', document: account.id })
}

const accountOf = (req: PayloadRequest, email: string): Promise<User | null> =>
  req.payload.db.findOne<User>({ collection: 'users', where: { email: { equals: email } }, req })
