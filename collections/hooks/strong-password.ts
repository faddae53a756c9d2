import {
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { rowOf } from '#src/domain/row.ts'
import type { User } from '#src/payload-types.ts'
import { LONGEST, SHORTEST, type Weakness, weaknessOf } from '../sign-in/weak-password.ts'

const FOUR_WORDS = 'Kies bijvoorbeeld vier woorden die niets met elkaar te maken hebben.'

const ADVICE: Record<Weakness, string> = {
  short: `Kies een wachtwoord van minstens ${SHORTEST} tekens.`,
  long: `Kies een wachtwoord van hoogstens ${LONGEST} tekens.`,
  blank: `Alleen spaties is geen wachtwoord. ${FOUR_WORDS}`,
  context: `Dit wachtwoord ligt te veel voor de hand, door een naam, een jaartal of een woord als welkom of gemeente. ${FOUR_WORDS}`,
  common: `Dit wachtwoord is makkelijk te raden. ${FOUR_WORDS}`,
}

/** Payload accepts three characters. */
export const requireStrongPassword: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const { name, email }: Partial<User> = { ...originalDoc, ...data }
  await refuseWeak(req, { password: data?.password, about: [name, email] })
  return data
}

/** The same for a password reset by e-mail, which skips the hook above. */
export const requireStrongNewPassword: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'resetPassword') return
  const { password, token } = rowOf(rowOf(args).data)
  // Checking a password is slow, so only with a valid reset link.
  const account = await req.payload.db.findOne<User>({
    collection: 'users',
    where: { resetPasswordToken: { equals: String(token) } },
    req,
  })
  if (account) await refuseWeak(req, { password, about: [account.name, account.email] })
}

/** What is wrong with a password for this account, as a message for its owner, or null. */
export async function adviceFor(
  req: PayloadRequest,
  { password, about }: { password: string; about: readonly (string | null | undefined)[] },
): Promise<string | null> {
  const { municipality } = await req.payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: true, req })
  const known = [...about, municipality?.name, municipality?.shortName].filter((text) => typeof text === 'string')
  const weakness = await weaknessOf({ password, about: known })
  return weakness && ADVICE[weakness]
}

async function refuseWeak(
  req: PayloadRequest,
  { password, about }: { password: unknown; about: readonly (string | null | undefined)[] },
): Promise<void> {
  const message = typeof password === 'string' ? await adviceFor(req, { password, about }) : null
  if (message) throw new ValidationError({ collection: 'users', errors: [{ message, path: 'password' }], req }, req.t)
}
