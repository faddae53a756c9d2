// `npm start`: builds what is out of date and starts the server in this process.
import { build } from './build.mjs'

// For Node 20: keeps the event loop alive until the server listens (see src/server/process/main.ts).
const patience = setInterval(() => undefined, 60_000)

process.env.NODE_ENV = 'production'
process.env.NEXT_TELEMETRY_DISABLED ??= '1'

try {
  await build({ admin: process.env.ADMIN !== 'off' })
} catch (error) {
  process.stderr.write(`${error.message}\neenmond cannot start: building failed\n`)
  process.exit(1)
}
// Not a literal path: otherwise the type checker would read the whole build.
await import(new URL('../dist/server.js', import.meta.url).href)
clearInterval(patience)
