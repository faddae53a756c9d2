import type { Payload } from 'payload'
import type { Role } from '#src/domain/roles.ts'

/** Of every account in a test. */
export const PASSWORD = 'een-heel-lang-wachtwoord'

/** The base database has an account for each role. */
export const emailOf = (who: string): string => (who.includes('@') ? who : `${who}@example.nl`)

/** The test user with this role, as one who signed in. */
export async function userWith({ payload, role }: { payload: Payload; role: Role }) {
  const { docs } = await payload.find({ collection: 'users', where: { email: { equals: emailOf(role) } }, depth: 0 })
  return { ...docs[0]!, collection: 'users' as const }
}

/** An account with this role, to be used in a test beside the one that is there. */
export async function makeUser(payload: Payload, { email, roles }: { email: string; roles: Role[] }) {
  return payload.create({ collection: 'users', data: { email, name: email.split('@')[0]!, roles, password: PASSWORD } })
}
