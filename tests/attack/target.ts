import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import makeBase, { baseFolder } from '../helpers/base-database.ts'
import { emailOf, PASSWORD } from '../helpers/users.ts'

/** A popular page, so that it is in the cache. */
export const CACHED_PAGE = '/producten/paspoort'

export type Target = {
  base: string
  dataDir: string
  pid: number
  /** All output of the process, on stdout and stderr. */
  log: () => string
  /** How the process ended; null while it runs. */
  ended: () => string | null
  /** Sends a signal and waits at most `within` milliseconds for the end. Returns how long it took, or null. */
  stop: (signal?: NodeJS.Signals, within?: number) => Promise<number | null>
}

/** A folder with a copy of the test database, and a function that removes it. */
export async function openDataDir(): Promise<{ dataDir: string; remove: () => void }> {
  await makeBase()
  const dataDir = mkdtempSync(path.join(tmpdir(), 'eenmond-attack-'))
  cpSync(baseFolder(), dataDir, { recursive: true })
  return { dataDir, remove: () => rmSync(dataDir, { recursive: true, force: true }) }
}

/** Starts the built program with a data folder, on loopback, and waits until it is ready or has ended. */
export async function openTarget({
  dataDir,
  port = 3970,
  env = {},
}: {
  dataDir: string
  port?: number
  env?: Record<string, string>
}): Promise<Target> {
  const base = `http://localhost:${port}`
  const child = spawn(process.execPath, [...flagsOfStart(), path.resolve('dist/server.js')], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      HOST: '127.0.0.1',
      SITE_URL: base,
      DATA_DIR: dataDir,
      DATABASE_URL: '',
      ADMIN: 'on',
      LOG_LEVEL: 'info',
      ...memoryOfContainer(),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said = (said + chunk).slice(-5_000_000)
    })
  }
  await new Promise<void>((resolve) => {
    child.stdout.on('data', () => /is ready/.test(said) && resolve())
    child.once('exit', () => resolve())
    setTimeout(resolve, 60_000).unref()
  })
  return {
    base,
    dataDir,
    pid: child.pid ?? 0,
    log: () => said,
    ended: () => endOf(child),
    stop: (signal = 'SIGTERM', within = 30_000) => stop(child, signal, within),
  }
}

/** The settings of the C library's allocator in the container. */
function memoryOfContainer(): Record<string, string> {
  const settings = readFileSync('Dockerfile', 'utf8').matchAll(/\b(MALLOC_\w+)=(\d+)/g)
  return Object.fromEntries([...settings].map(([, name, value]) => [name, value]))
}

/** The Node options of `npm start`. */
function flagsOfStart(): string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } }
  return scripts.start.split(' ').filter((word) => word.startsWith('--'))
}

const endOf = ({ exitCode, signalCode }: ChildProcess): string | null => signalCode ?? (exitCode?.toString() || null)

async function stop(child: ChildProcess, signal: NodeJS.Signals, within: number): Promise<number | null> {
  if (endOf(child) !== null) return 0
  const begin = performance.now()
  const hasEnded = await new Promise<boolean>((resolve) => {
    child.once('exit', () => resolve(true))
    setTimeout(() => resolve(false), within).unref()
    child.kill(signal)
  })
  if (!hasEnded) child.kill('SIGKILL')
  return hasEnded ? Math.round(performance.now() - begin) : null
}

export type Api = (method: string, path: string, body?: unknown) => Promise<{ status: number; body: Answer }>
// biome-ignore lint/suspicious/noExplicitAny: a trial reads any response
type Answer = any

/** The session token of the account with this role. */
export async function tokenOf({ base, role }: { base: string; role: string }): Promise<string> {
  const answer = await fetch(`${base}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': anyAddress() },
    body: JSON.stringify({ email: emailOf(role), password: PASSWORD }),
  })
  const { token } = (await answer.json()) as { token?: string }
  if (!token) throw new Error(`${role} cannot sign in: ${answer.status}`)
  return token
}

/** The REST API as a user with this role. */
export async function apiAs({ base, role }: { base: string; role: string }): Promise<Api> {
  const token = await tokenOf({ base, role })
  const headers = { 'content-type': 'application/json', 'x-forwarded-for': anyAddress(), authorization: `JWT ${token}` }
  return async (method, path, body) => {
    const asked = await fetch(`${base}/api${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(60_000),
    })
    return { status: asked.status, body: await asked.json().catch(() => ({})) }
  }
}

/** An address from a documentation network (RFC 5737). The server trusts forwarded addresses from loopback. */
export const anyAddress = (random: () => number = Math.random): string => `198.51.100.${Math.floor(random() * 254) + 1}`
