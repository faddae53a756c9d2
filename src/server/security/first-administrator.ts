import { randomInt } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { weaknessOf } from '#collections/sign-in/weak-password.ts'
import { StartError } from '#src/config/start-error.ts'

/** Without letters and digits that look alike: the password is copied from a screen. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'

const TOO_EASY =
  'ADMIN_PASSWORD is too easy to guess: choose four words that have nothing to do with each other (or leave it out to have one made)'

/**
 * Creates the first administrator if there are no accounts, and returns the password if it was generated: it is shown once
 * and stored nowhere. Null when there was an account already.
 */
export async function makeFirstAdministrator({
  req,
  email,
  password,
}: {
  req: PayloadRequest
  email: string | null
  password: string | null
}): Promise<{ email: string; password: string | null } | null> {
  if (await somebodyIsThere(req)) return null
  if (password && (await weaknessOf({ password, about: [email ?? ''] }))) throw new StartError(TOO_EASY)
  const account = { email: email ?? 'admin@eenmond.local', password: password ?? generatePassword() }
  try {
    await req.payload.create({
      collection: 'users',
      data: { ...account, name: 'Beheerder', roles: ['beheerder'] },
      overrideAccess: true,
      depth: 0,
      req,
    })
  } catch (error) {
    // Two processes that start together on one database both try; the first one wins.
    if (await somebodyIsThere(req)) return null
    throw error
  }
  return { email: account.email, password: password ? null : account.password }
}

async function somebodyIsThere(req: PayloadRequest): Promise<boolean> {
  const { totalDocs } = await req.payload.count({ collection: 'users', overrideAccess: true, req })
  return totalDocs > 0
}

export function generatePassword(): string {
  const group = () => Array.from({ length: 5 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
  return [group(), group(), group(), group()].join('-')
}
