import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import '../../scripts/steady-imports.mjs'
import { AREAS, sampleOf } from './areas.ts'
import type { Fault } from './faults.ts'
import { relatedTests } from './related.ts'
import { startTesting } from './testing.ts'

/**
 * `npm run mutants [-- --only journeys,cache] [--each 40] [--seed 20261130] [--in src/answers/build]`: makes small
 * faults in the code, one at a time and in memory, and checks whether a unit test fails. Exit 1 when fewer than 85 %
 * are found. `--record` stores the score of each area for `npm run bench`.
 */
const ENOUGH = 0.85
/** The number of test files that are run for a fault, the most closely related first. */
const MOST_TESTS = 8

const only = option('only', Object.keys(AREAS).join(',')).split(',')
const each = Number(option('each', '40'))
const seed = Number(option('seed', '20261130'))
const within = option('in', '')
const RECORD = 'tests/mutants/score.json'

const related = relatedTests()
const testing = await startTesting()
const rows: { area: string; made: number; killed: number }[] = []
const survivors: Fault[] = []

const chosen = only.map((area) => ({ area, faults: sampleOf({ area, each, seed, within }) }))
const tests = new Set(chosen.flatMap(({ faults }) => faults.flatMap(({ file }) => testsOf(file))))
const before = await testing.run({ fault: null, tests: [...tests] })
if (before.isKilled) stop(`a test is red before any fault is made: ${before.by}`)

for (const { area, faults } of chosen) {
  let killed = 0
  for (const [index, fault] of faults.entries()) {
    const { isKilled, by } = await testing.run({ fault, tests: testsOf(fault.file) })
    if (isKilled) killed += 1
    else survivors.push(fault)
    process.stderr.write(
      `${area} ${index + 1}/${faults.length} ${isKilled ? `killed by ${by}` : 'SURVIVED'}: ${said(fault)}\n`,
    )
  }
  rows.push({ area, made: faults.length, killed })
}
testing.stop()

if (process.argv.includes('--record')) record()
rows.push({ area: 'all', made: sum(rows.map(({ made }) => made)), killed: sum(rows.map(({ killed }) => killed)) })
for (const { area, made, killed } of rows) {
  const score = made === 0 ? '-' : `${((100 * killed) / made).toFixed(1)} %`
  process.stdout.write(
    `${area.padEnd(10)} made ${String(made).padStart(4)}  killed ${String(killed).padStart(4)}  ${score}\n`,
  )
}
for (const fault of survivors) process.stdout.write(`survived: ${said(fault)}\n`)
const all = rows.at(-1)
process.exit(all && all.made > 0 && all.killed / all.made >= ENOUGH ? 0 : 1)

/** Scores of areas with another seed or sample size cannot be combined with these. */
function record(): void {
  const sample = { seed, each }
  const before = existsSync(RECORD) ? JSON.parse(readFileSync(RECORD, 'utf8')) : {}
  const isSame = JSON.stringify(before.sample) === JSON.stringify(sample)
  const areas = { ...(isSame ? before.areas : {}) }
  for (const { area, made, killed } of rows) areas[area] = { made, killed }
  const [made, killed] = (['made', 'killed'] as const).map((name) =>
    sum(Object.values<Record<string, number>>(areas).map((area) => area[name] ?? 0)),
  )
  const percentage = Math.round((1000 * (killed ?? 0)) / (made || 1)) / 10
  const score = { date: new Date().toISOString().slice(0, 10), sample, made, killed, percentage, areas }
  writeFileSync(RECORD, `${JSON.stringify(score, null, 2)}\n`)
}

function testsOf(file: string): string[] {
  return related(file).slice(0, MOST_TESTS)
}

function said({ file, line, column, what }: Fault): string {
  return `${file}:${line}:${column} ${what}`
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}

function option(name: string, otherwise: string): string {
  const at = process.argv.indexOf(`--${name}`)
  return at === -1 ? otherwise : (process.argv[at + 1] ?? otherwise)
}

function stop(message: string): never {
  testing.stop()
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
