// `npm run dev`: runs the server from its sources and restarts it at every change; changed styles are rebuilt.
import './steady-imports.mjs'
import { spawn, spawnSync } from 'node:child_process'
import { watch } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..'))
const tsx = require.resolve('tsx/cli')
const env = { ...process.env, NODE_ENV: 'development', DISABLE_PAYLOAD_HMR: 'true', NEXT_TELEMETRY_DISABLED: '1' }

const buildStyles = () => spawnSync(process.execPath, [tsx, 'scripts/build-assets.ts'], { stdio: 'inherit', env })
if (buildStyles().status !== 0) process.exit(1)

// The manifest is watched too, because rebuilt styles have new paths.
const server = spawn(
  process.execPath,
  [tsx, 'watch', '--clear-screen=false', '--include', 'dist/assets/manifest.json', 'src/server/process/main.ts'],
  {
    stdio: 'inherit',
    env,
  },
)
server.on('exit', (code) => process.exit(code ?? 0))
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))

let timer
watch('src/channels', { recursive: true }, (_event, file) => {
  if (!/\.css$|client\.ts$/.test(String(file))) return
  clearTimeout(timer)
  timer = setTimeout(buildStyles, 150)
})
