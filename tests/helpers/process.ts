import { spawn } from 'node:child_process'

/** Runs a process to its end. Rejects with its output when it fails. */
export function spawnProcess({
  command,
  env,
}: {
  command: readonly string[]
  env: Record<string, string>
}): Promise<string> {
  const [program = '', ...args] = command
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    child.stdout.on('data', (data) => {
      said += data
    })
    child.stderr.on('data', (data) => {
      said += data
    })
    child.on('error', reject)
    child.on('exit', (code) =>
      code === 0 ? resolve(said) : reject(new Error(`${command.join(' ')} ended with ${code}\n${said}`)),
    )
  })
}
