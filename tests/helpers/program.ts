import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { baseFolder } from './base-database.ts'

export type Program = {
  base: string
  stdout: () => string
  stderr: () => string
  /** The exit code; null while it runs. */
  code: () => number | null
  /** Resolves when it is ready or has ended. */
  begun: Promise<void>
  stop: () => Promise<void>
}

/** A folder with a copy of the test database, for one process. */
export function copyOfBase(): { dataDir: string; remove: () => void } {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'eenmond-program-'))
  cpSync(baseFolder(), dataDir, { recursive: true })
  return { dataDir, remove: () => rmSync(dataDir, { recursive: true, force: true }) }
}

/** Starts the whole program in a separate process: from its sources without the admin, or as built. */
export async function startProgram({
  dataDir,
  port: given,
  isBuilt = false,
}: {
  dataDir: string
  port?: number
  isBuilt?: boolean
}): Promise<Program> {
  const port = given ?? (await freePort())
  const base = `http://127.0.0.1:${port}`
  const child = spawn(
    process.execPath,
    isBuilt ? ['dist/server.js'] : ['--import', 'tsx', 'src/server/process/main.ts'],
    {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        NODE_OPTIONS: '--conditions=production',
        ADMIN: isBuilt ? 'on' : 'off',
        LOG_LEVEL: 'info',
        DATA_DIR: dataDir,
        DATABASE_URL: '',
        HOST: '127.0.0.1',
        PORT: String(port),
        SITE_URL: base,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const said = { stdout: '', stderr: '' }
  const ended = once(child, 'exit')
  const ready = new Promise<void>((resolve) => {
    child.stdout.on('data', (data) => {
      said.stdout += data
      if (said.stdout.includes('is ready')) resolve()
    })
  })
  child.stderr.on('data', (data) => {
    said.stderr += data
  })
  return {
    base,
    stdout: () => said.stdout,
    stderr: () => said.stderr,
    code: () => child.exitCode,
    begun: Promise.race([ready, ended.then(() => undefined)]),
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM')
      await ended
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
