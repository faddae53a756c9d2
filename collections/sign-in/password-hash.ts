import { pbkdf2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { rowOf } from '#src/domain/row.ts'

const derive = promisify(pbkdf2)

/** Payload's format of a password hash. A test fails when Payload changes it. */
const FORM = { prefix: 'pbkdf2-sha256-v1:', iterations: 600_000, bytes: 32, digest: 'sha256' } as const

/** Spends the time of a password check where there is no hash to compare with. */
export async function spendHashTime(password: string): Promise<void> {
  await derive(password, 'no account', FORM.iterations, FORM.bytes, FORM.digest)
}

/**
 * Whether this is the password of an account. Payload can only check it by signing in, which counts attempts outside
 * the transaction of a hook, and so waits for itself.
 */
export async function isPasswordOf({ account, password }: { account: unknown; password: unknown }): Promise<boolean> {
  const { hash, salt } = rowOf(account)
  if (typeof password !== 'string' || typeof hash !== 'string' || typeof salt !== 'string') return false
  if (!hash.startsWith(FORM.prefix)) return false
  const kept = Buffer.from(hash.slice(FORM.prefix.length), 'hex')
  const given = await derive(password, salt, FORM.iterations, FORM.bytes, FORM.digest)
  return kept.length === given.length && timingSafeEqual(kept, given)
}
