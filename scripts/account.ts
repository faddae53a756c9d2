// `npm run account -- unlock EMAIL`: changes an account from the command line. The server may be running.
import { existsSync } from 'node:fs'
import './steady-imports.mjs'

// A workaround for Node 20, which can exit with code 13 while it loads a module (see src/server/process/main.ts).
setInterval(() => undefined, 60_000)

// Before Payload is loaded, which would otherwise look for a development server.
Object.assign(process.env, { NODE_ENV: 'production' })
process.env.LOG_LEVEL ??= 'error'

const { environment } = await import('#src/config/environment.ts')
const { connect } = await import('#src/server/process/connect.ts')
const { fileOf } = await import('#src/database/sqlite-file.ts')
const { accountCommand } = await import('#src/server/security/account-command.ts')

try {
  const settings = environment()
  const { database } = settings
  // Otherwise a new database in a wrong folder would look like success.
  if (database.kind === 'sqlite' && !existsSync(fileOf(database.url)))
    throw new Error(
      `there is no database at ${fileOf(database.url)}: set DATA_DIR or DATABASE_URL as the server has it`,
    )
  const payload = await connect(settings, { isOver: false, last: '' })
  process.stdout.write(`${await accountCommand(payload, process.argv.slice(2))}\n`)
  await payload.destroy()
  process.exit(0)
} catch (error) {
  process.stderr.write(`account: ${error instanceof Error ? error.message : error}\n`)
  process.exit(1)
}
