import { getPayload } from 'payload'
import { migrate } from '#src/database/migrate.ts'
import config from '../../payload.config.ts'
import { fillDatabase } from './fill.ts'

/** Creates the database that tests copy. */
// For Node 20, which can end with code 13 while it loads a module (see src/server/process/main.ts).
setInterval(() => undefined, 60_000)
const payload = await getPayload({ config })
await migrate({ payload })
await fillDatabase(payload)
await payload.destroy()
process.exit(0)
