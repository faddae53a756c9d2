import { getPayload } from 'payload'
import { migrate } from '#src/database/migrate.ts'
import config from '../../payload.config.ts'
import { fillDatabase } from './fill.ts'

/** Makes the database that tests copy. */
const payload = await getPayload({ config })
await migrate({ payload })
await fillDatabase(payload)
await payload.destroy()
process.exit(0)
