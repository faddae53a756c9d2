import { randomInt } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { weaknessOf } from '#collections/sign-in/weak-password.ts'
import { StartError } from '#src/config/start-error.ts'

/** No letters or digits that look alike: someone reads this from a screen. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'

const TOO_EASY =
  'ADMIN_PASSWORD is too easy to guess: choose four words that have nothing to do with each other (or leave it out to have one made)'

/**
 * Makes the first administrator where there is nobody yet, and gives the password where it was made up here: it is
 * shown once and kept nowhere. Null when there was somebody already.
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
  const account = { email: email ?? 'admin@eenmond.local', password: password ?? madeUpPassword() }
  try {
    await req.payload.create({
      collection: 'users',
      data: { ...account, name: 'Beheerder', roles: ['beheerder'] },
      overrideAccess: true,
      depth: 0,
      req,
    })
  } catch (error) {
    // Two processes that start together on one database both try; one of them is first.
    if (await somebodyIsThere(req)) return null
    throw error
  }
  return { email: account.email, password: password ? null : account.password }
}

async function somebodyIsThere(req: PayloadRequest): Promise<boolean> {
  const { totalDocs } = await req.payload.count({ collection: 'users', overrideAccess: true, req })
  return totalDocs > 0
}

export function madeUpPassword(): string {
  const group = () => Array.from({ length: 5 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
  return [group(), group(), group(), group()].join('-')
}
