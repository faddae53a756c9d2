import { getPayload } from 'payload'
import { migrate } from '#src/database/migrate.ts'
import config from '../../payload.config.ts'
import { fillDatabase } from './fill.ts'

/** Makes the database that tests copy. */
// While a module is loaded Node can find that it waits for nothing, and then ends with code 13 (see src/server/process/main.ts).
setInterval(() => undefined, 60_000)
const payload = await getPayload({ config })
await migrate({ payload })
await fillDatabase(payload)
await payload.destroy()
process.exit(0)
