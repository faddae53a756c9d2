// All static checks. Each of them runs and is reported, also after another one failed.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import './steady-imports.mjs'

type Check = { name: string; run: () => string | null }

const TYPES = 'src/payload-types.ts'
const IMPORT_MAP = 'src/app/(payload)/admin/importMap.js'
const MIGRATIONS = 'src/database/migrations'

const checks: Check[] = [
  { name: 'lint and format', run: () => tool('biome', ['ci', '--error-on-warnings', '--colors=off', '.']) },
  { name: 'styles', run: () => tool('stylelint', ['--max-warnings=0', 'src/**/*.css']) },
  { name: 'types', run: () => tool('tsc', ['--noEmit', '-p', '.']) },
  {
    name: 'module walls',
    run: () =>
      tool('depcruise', ['--config', '.dependency-cruiser.cjs', 'collections', 'journeys', 'src', 'payload.config.ts']),
  },
  { name: 'unused code and packages', run: () => tool('knip', []) },
  { name: 'generated types are fresh', run: () => unchanged([TYPES], ['generate:types'], 'npm run generate') },
  { name: 'import map is fresh', run: () => unchanged([IMPORT_MAP], ['generate:importmap'], 'npm run generate') },
  {
    name: 'migrations are fresh',
    run: () => unchanged([MIGRATIONS], ['migrate:create', 'check', '--skip-empty'], 'npm run migration'),
  },
]

let failed = 0
for (const { name, run } of checks) {
  const begin = Date.now()
  const wrong = run()
  if (wrong !== null) failed++
  process.stdout.write(
    `${wrong === null ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - begin) / 1000).toFixed(1)} s)\n${wrong ?? ''}`,
  )
}
process.stdout.write(`checks: ${checks.length - failed} passed, ${failed} failed\n`)
process.exit(failed === 0 ? 0 : 1)

/** The output of a failing tool, otherwise null. */
function tool(name: string, args: string[], env: Record<string, string> = {}): string | null {
  const { status, stdout, stderr, error } = spawnSync(path.join('node_modules/.bin', name), args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', ...env },
  })
  return status === 0 ? null : `${stdout}${stderr}${error ?? ''}\n`
}

/** Regenerates these files, compares them, and restores the old ones. */
function unchanged(files: string[], command: string[], remedy: string): string | null {
  const keep = mkdtempSync(path.join(tmpdir(), 'eenmond-check-'))
  for (const file of files) cpSync(file, path.join(keep, file), { recursive: true })
  const before = files.map(textOf).join()
  const dataDir = mkdtempSync(path.join(tmpdir(), 'eenmond-check-data-'))
  const wrong = tool('payload', command, { PAYLOAD_CONFIG_PATH: 'payload.config.ts', DATA_DIR: dataDir })
  const after = files.map(textOf).join()
  for (const file of files) {
    rmSync(file, { recursive: true, force: true })
    cpSync(path.join(keep, file), file, { recursive: true })
  }
  for (const folder of [keep, dataDir]) rmSync(folder, { recursive: true, force: true })
  if (wrong !== null) return wrong
  return before === after
    ? null
    : `${files.join(', ')} is not what the sources make of it: run "${remedy}" and commit the result\n`
}

function textOf(file: string): string {
  if (!file.endsWith(MIGRATIONS)) return readFileSync(file, 'utf8')
  return readdirSync(file)
    .sort()
    .map((name) => `${name}\n${readFileSync(path.join(file, name), 'utf8')}`)
    .join()
}
