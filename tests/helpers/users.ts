import type { Payload } from 'payload'
import type { Role } from '#src/domain/roles.ts'

/** The password of all test accounts. */
export const PASSWORD = 'een-heel-lang-wachtwoord'

/** The address of the account with this role in the base database; an address is returned as it is. */
export const emailOf = (who: string): string => (who.includes('@') ? who : `${who}@example.nl`)

/** The test user with this role, as a signed-in user. */
export async function userWith({ payload, role }: { payload: Payload; role: Role }) {
  const { docs } = await payload.find({ collection: 'users', where: { email: { equals: emailOf(role) } }, depth: 0 })
  return { ...docs[0]!, collection: 'users' as const }
}

/** Adds an account with this role to the one in the base database. */
export async function makeUser(payload: Payload, { email, roles }: { email: string; roles: Role[] }) {
  return payload.create({ collection: 'users', data: { email, name: email.split('@')[0]!, roles, password: PASSWORD } })
}
