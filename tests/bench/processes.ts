import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Runs a Node program to its end and returns its output. */
export function run(args: string[], env: NodeJS.ProcessEnv = process.env): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    child.stdout.on('data', (chunk) => {
      said += chunk
    })
    child.on('error', reject)
    child.on('exit', (code) =>
      code === 0 ? resolve(said) : reject(new Error(`${args[0]} ended with ${code}: ${said.slice(-500)}`)),
    )
  })
}

/** Starts a Node program, waits until it prints `ready`, and returns how many milliseconds that took. */
export async function startUntil(
  ready: RegExp,
  args: string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<{ ms: number; pid: number; stop: () => Promise<void> }> {
  const begin = performance.now()
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise<void>((resolve, reject) => {
    let said = ''
    const timer = setTimeout(() => reject(new Error(`${args[0]} took too long: ${said.slice(-500)}`)), 180_000)
    child.on('exit', (code) => reject(new Error(`${args[0]} ended with ${code}`)))
    child.stdout.on('data', (chunk) => {
      said = (said + chunk).slice(-5_000)
      if (!ready.test(said)) return
      clearTimeout(timer)
      resolve()
    })
  })
  return { ms: Math.round(performance.now() - begin), pid: child.pid ?? 0, stop: () => ended(child) }
}

/** Memory in use, in MB (Linux; elsewhere null). */
export function memoryOf(pid: number): number | null {
  try {
    const [, kb] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return kb ? Math.round(Number(kb) / 1024) : null
  } catch {
    return null
  }
}

/** Processor time used so far, in milliseconds (Linux, with its usual 100 ticks a second; elsewhere NaN). */
export function cpuOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return Number.NaN
  }
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve()
    child.removeAllListeners('exit')
    child.on('exit', () => resolve())
    child.kill('SIGTERM')
  })
}
