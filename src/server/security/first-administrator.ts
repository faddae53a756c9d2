import { randomInt } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { weaknessOf } from '#collections/sign-in/weak-password.ts'
import { StartError } from '#src/config/start-error.ts'
import type { User } from '#src/payload-types.ts'

/** Without letters and digits that look alike: the password is copied from a screen. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'

const TOO_EASY =
  'ADMIN_PASSWORD is too easy to guess: choose four words that have nothing to do with each other (or leave it out to have one made)'

/**
 * Creates the first administrator if there are no accounts, and returns the password if it was generated: it is shown once
 * and stored nowhere. Null when there was an account already. `isUnfinished`: an only account, never used, beside no content was
 * left by a start that was interrupted before it showed the password, and gets another one.
 */
export async function makeFirstAdministrator({
  req,
  email,
  password,
  isUnfinished = false,
}: {
  req: PayloadRequest
  email: string | null
  password: string | null
  isUnfinished?: boolean
}): Promise<{ email: string; password: string | null } | null> {
  const [left, ...others] = await firstAccounts(req)
  if (left && !(isUnfinished && others.length === 0 && !left.sessions?.length)) return null
  if (password && (await weaknessOf({ password, about: [email ?? ''] }))) throw new StartError(TOO_EASY)
  if (left) {
    const data = { password: password ?? generatePassword() }
    await req.payload.update({ collection: 'users', id: left.id, data, overrideAccess: true, depth: 0, req })
    return { email: left.email, password: password ? null : data.password }
  }
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
    if ((await firstAccounts(req)).length > 0) return null
    throw error
  }
  return { email: account.email, password: password ? null : account.password }
}

async function firstAccounts(req: PayloadRequest): Promise<User[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    sort: 'createdAt',
    limit: 2,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs
}

export function generatePassword(): string {
  const group = () => Array.from({ length: 5 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
  return [group(), group(), group(), group()].join('-')
}
