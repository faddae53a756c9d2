import { pbkdf2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { rowOf } from '#src/domain/row.ts'

const derive = promisify(pbkdf2)

/** How Payload keeps a password. Where it starts doing that otherwise, nothing matches any more, and a test fails. */
const FORM = { prefix: 'pbkdf2-sha256-v1:', iterations: 600_000, bytes: 32, digest: 'sha256' } as const

/** What looking at a password costs, for where there is none to compare it with. */
export async function spendAsMuch(password: string): Promise<void> {
  await derive(password, 'no account', FORM.iterations, FORM.bytes, FORM.digest)
}

/**
 * Whether this is the password of an account. Payload itself can only tell by signing in, which counts the tries outside
 * the transaction that a hook stands in, and so waits for itself.
 */
export async function isPasswordOf({ account, password }: { account: unknown; password: unknown }): Promise<boolean> {
  const { hash, salt } = rowOf(account)
  if (typeof password !== 'string' || typeof hash !== 'string' || typeof salt !== 'string') return false
  if (!hash.startsWith(FORM.prefix)) return false
  const kept = Buffer.from(hash.slice(FORM.prefix.length), 'hex')
  const given = await derive(password, salt, FORM.iterations, FORM.bytes, FORM.digest)
  return kept.length === given.length && timingSafeEqual(kept, given)
}
