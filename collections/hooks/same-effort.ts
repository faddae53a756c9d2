import type { CollectionBeforeOperationHook } from 'payload'
import type { User } from '#src/payload-types.ts'
import { spendAsMuch } from '../rules/password-hash.ts'

/**
 * Payload looks at a password only where there is an account that is not locked. That takes a quarter of a second, so
 * that a quick refusal would tell a stranger who works here.
 */
export const takeTheSameEffort: CollectionBeforeOperationHook = async ({ operation, args, req }) => {
  if (operation !== 'login') return
  const { email, password } = args.data as { email?: unknown; password?: unknown }
  if (typeof email !== 'string' || typeof password !== 'string') return
  const account = await req.payload.db.findOne<User>({
    collection: 'users',
    where: { email: { equals: email.toLowerCase().trim() } },
    req,
  })
  const isLocked = Date.parse(account?.lockUntil ?? '') > Date.now()
  if (!account || isLocked) await spendAsMuch(password)
}
