// `npm test`: unit, integration and browser tests, after their dependencies are found or installed. Ends with a one-line
// summary.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { findBrowser } from './find-browser.ts'
import './steady-imports.mjs'

type Count = { passed: number; failed: number; skipped: number }

const REPORTS = 'test-results'
const total: Count = { passed: 0, failed: 0, skipped: 0 }

rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })

const browser = await findBrowser().catch((error: Error) => stop(error.message))
// The second theme's tokens are not distributed with the program; deployments install them, and so do the tests.
if (!existsSync('node_modules/@gemeentenijmegen/design-tokens')) await run('npm', ['run', 'theme:nijmegen'])
await run('node', ['scripts/build.mjs'])
add(await vitest())
add(await playwright(browser))

process.stdout.write(
  `${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}\n`,
)
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1)

async function vitest(): Promise<Count> {
  const file = `${REPORTS}/vitest.json`
  const code = await run('npx', ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`])
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

async function playwright(executable: string): Promise<Count> {
  const file = `${REPORTS}/playwright.json`
  const env = { CHROMIUM_PATH: executable, PLAYWRIGHT_JSON_OUTPUT_NAME: file }
  const code = await run('npx', ['playwright', 'test', '--reporter=dot,json'], env)
  if (!existsSync(file)) return broken('playwright')
  const { stats } = JSON.parse(readFileSync(file, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  }
  const count = { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped }
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
}

function broken(name: string): Count {
  process.stderr.write(`${name} made no report\n`)
  return { passed: 0, failed: 1, skipped: 0 }
}

function add({ passed, failed, skipped }: Count): void {
  total.passed += passed
  total.failed += failed
  total.skipped += skipped
}

function stop(message: string): never {
  process.stderr.write(`${message}\n`)
  process.stdout.write('0 passed, 1 failed\n')
  process.exit(1)
}

function run(program: string, args: string[], env: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } })
    child.on('error', () => resolve(1))
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
