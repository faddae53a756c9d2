import { createLocalReq, type Payload } from 'payload'
import { seedOnce } from '#src/starter/seed.ts'
import { emailOf, PASSWORD } from './users.ts'

/**
 * One account of each role, and the starter content. The beheerder is created first, as in the program: they own what
 * is seeded.
 */
export async function fillDatabase(payload: Payload): Promise<void> {
  for (const role of ['beheerder', 'redacteur', 'kennisredacteur', 'eindredacteur', 'medewerker'] as const) {
    await payload.create({
      collection: 'users',
      data: { email: emailOf(role), password: PASSWORD, name: `Test ${role}`, roles: [role] },
    })
  }
  await seedOnce({ req: await createLocalReq({}, payload), log: { info: () => {} } })
}
