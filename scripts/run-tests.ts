import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'

export type Count = { passed: number; failed: number; skipped: number }
type Options = { only?: readonly string[]; env?: Record<string, string> }

const REPORTS = 'test-results'

export function emptyReports(): void {
  rmSync(REPORTS, { recursive: true, force: true })
  mkdirSync(REPORTS, { recursive: true })
}

/** `only`: further arguments, such as "--project". */
export async function vitest({ only = [], env = {} }: Options = {}): Promise<Count> {
  const file = `${REPORTS}/vitest.json`
  rmSync(file, { force: true })
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]
  const code = await run('npx', ['vitest', 'run', ...reporters, ...only], env)
  if (!existsSync(file)) return broken('vitest')
  const report = JSON.parse(readFileSync(file, 'utf8')) as {
    numPassedTests: number
    numFailedTests: number
    numPendingTests: number
    numTodoTests: number
  }
  const count = {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }
  // A file that fails to load has no failing test of its own.
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
}

/** Browser tests. `only`: their files. */
export async function playwright({
  executable,
  only = [],
  env: more = {},
}: Options & { executable: string }): Promise<Count> {
  const file = `${REPORTS}/playwright.json`
  rmSync(file, { force: true })
  const env = { ...more, CHROMIUM_PATH: executable, PLAYWRIGHT_JSON_OUTPUT_NAME: file }
  const code = await run('npx', ['playwright', 'test', '--reporter=dot,json', ...only], env)
  if (!existsSync(file)) return broken('playwright')
  const { stats } = JSON.parse(readFileSync(file, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  }
  const count = { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped }
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
}

/** The last line, and whether all is well: a skipped test is none that passed. */
export function told(counts: readonly Count[], { maySkip }: { maySkip: boolean }): boolean {
  const of = (name: keyof Count) => counts.reduce((sum, count) => sum + count[name], 0)
  const skipped = of('skipped')
  process.stdout.write(`${of('passed')} passed, ${of('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`)
  return of('failed') === 0 && of('passed') > 0 && (maySkip || skipped === 0)
}

/** Ends with one line of what is wrong. */
export function stop(message: string): never {
  process.stderr.write(`${message}\n`)
  process.stdout.write('0 passed, 1 failed\n')
  process.exit(1)
}

/** Runs a program with its output here. Returns its exit code. */
export function run(program: string, args: string[], env: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } })
    child.on('error', () => resolve(1))
    child.on('exit', (code) => resolve(code ?? 1))
  })
}

function broken(name: string): Count {
  process.stderr.write(`${name} made no report\n`)
  return { passed: 0, failed: 1, skipped: 0 }
}
