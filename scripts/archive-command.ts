// What `export`, `import` and `move` share. The process ends with code 1 and one line when the work fails.
import './steady-imports.mjs'

// A workaround for Node 20, which can exit with code 13 while it loads a module (see src/server/process/main.ts).
setInterval(() => undefined, 60_000)

// Before Payload is loaded, which would otherwise look for a development server.
Object.assign(process.env, { NODE_ENV: 'production' })
process.env.LOG_LEVEL ??= 'error'

export const [FILE = '', ...options] = process.argv.slice(2)

/** Runs the work and ends the process. The work returns the exit code. */
export async function runCommand(name: string, work: () => Promise<number>): Promise<void> {
  const { lineAbout } = await import('#src/archive/problem.ts')
  try {
    process.exit(await work())
  } catch (error) {
    process.stderr.write(`${process.stderr.isTTY ? '\n' : ''}${name}: ${lineAbout(error, FILE)}\n`)
    process.exit(1)
  }
}

/** The progress of this process, on stderr. */
export async function progressHere() {
  const { createProgress } = await import('#src/archive/progress.ts')
  const { stderr } = process
  return createProgress({ write: (text) => void stderr.write(text), isTerminal: stderr.isTTY })
}

/** The release of this program. */
export async function release(): Promise<string> {
  const { default: packageJson } = await import('../package.json', { with: { type: 'json' } })
  return packageJson.version
}
