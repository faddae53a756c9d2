import { getPayload } from 'payload'
import { migrate } from '#src/database/migrate.ts'
import { seedOnce } from '#src/starter/seed.ts'
import config from '../../payload.config.ts'

/** Makes the database that tests copy: migrated, with starter content and one user of each role. */
const payload = await getPayload({ config })
await migrate({ payload })
await seedOnce({ payload, log: { info: () => {} } })
for (const role of ['beheerder', 'redacteur', 'kennisredacteur', 'eindredacteur', 'medewerker'] as const) {
  await payload.create({
    collection: 'users',
    data: { email: `${role}@example.nl`, password: 'een-heel-lang-wachtwoord', name: `Test ${role}`, roles: [role] },
  })
}
await payload.destroy()
process.exit(0)
