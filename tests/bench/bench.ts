// `npm run bench [-- --sizes 500,5000] [--databases sqlite,mongodb] [--memory]`: results as one JSON document on stdout, progress
// on stderr. `--memory` waits ten minutes for each, because memory comes to rest slowly.
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import '../../scripts/steady-imports.mjs'
import { CONNECTIONS, PAGE, SECONDS } from './cached.ts'
import type { Kind } from './databases.ts'
import { percentile, round } from './figures.ts'
import { measureAnalysis, measurePlans } from './journeys.ts'
import { hasWrk } from './load.ts'
import { measure } from './measure.ts'
import { run } from './processes.ts'

type Figures = Awaited<ReturnType<typeof measure>>

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '500,5000' },
    databases: { type: 'string', default: 'sqlite,mongodb' },
    memory: { type: 'boolean', default: false },
  },
})
const sizes = values.sizes.split(',').map(Number)
const kinds = values.databases.split(',').map(kindOf)
const tell = (line: string) => process.stderr.write(`${line}\n`)

tell('building')
tell(await run(['scripts/build.mjs'], { ...process.env, ADMIN: 'on' }))
tell('plans')
const plans = measurePlans()
const analyses = measureAnalysis()
const products: Record<string, Awaited<ReturnType<typeof measureSize>>> = {}
for (const size of sizes) products[size] = await measureSize(size)
const results = {
  node: process.version,
  cores: cpus().length,
  cpu: cpus()[0]?.model,
  connections: CONNECTIONS,
  load: hasWrk ? 'wrk' : 'autocannon',
  seconds: SECONDS,
  page: PAGE,
  plans: { steps: plans.steps, p50: percentile(plans.times, 50), p99: percentile(plans.times, 99) },
  analyses,
  products,
  // The last recorded score, because a run takes a quarter of an hour.
  mutants: JSON.parse(readFileSync('tests/mutants/score.json', 'utf8')),
}
process.stdout.write(`${JSON.stringify(results, null, 2)}\n`)
process.exit(0)

/** The figures of each database, and how much longer a publication takes on MongoDB. */
async function measureSize(size: number) {
  const figures: Partial<Record<Kind, Figures>> = {}
  for (const kind of kinds) figures[kind] = await measure({ size, kind, isLong: values.memory, tell })
  const { sqlite, mongodb } = figures
  return { ...figures, publishRatio: sqlite && mongodb ? round(mongodb.publishMs.p50 / sqlite.publishMs.p50) : null }
}

function kindOf(text: string): Kind {
  if (text === 'sqlite' || text === 'mongodb') return text
  throw new Error(`--databases: "${text}" is not sqlite or mongodb`)
}
