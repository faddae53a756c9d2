import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import '../../scripts/steady-imports.mjs'
import { measureAnalysis, measurePlans } from './journeys.ts'
import { hasWrk, loadWithAutocannon, loadWithWrk } from './load.ts'
import { cpuOf, memoryOf, run, startUntil } from './processes.ts'

/** `npm run bench [-- --sizes 500,5000]`: results as one JSON document on stdout, progress on stderr. */
const CONNECTIONS = 32
/** Many short rounds, because the speed of a shared machine varies by half from one second to the next. */
const SECONDS = 2
const ROUNDS = 8
const RENDERS = 300
const PAGE = '/producten/paspoort'
const PLAN =
  '/gebeurtenissen/verhuizen/plan?route=binnen&oud=huur&nieuw=huur&kind=ja&auto=ja&parkeren=vergunning&uitkering=geen&zorg=nee'
const OURS = 3981
const BARE = 3982

const require = createRequire(import.meta.url)
const tsx = require.resolve('tsx/cli')
const sizes = argument('--sizes', '500,5000').split(',').map(Number)
const tell = (text: string) => process.stderr.write(`${text}\n`)

tell('building')
tell(await run(['scripts/build.mjs'], { ...process.env, ADMIN: 'off' }))
tell('plans')
const plans = measurePlans()
const analyses = measureAnalysis()
const results: Record<string, Awaited<ReturnType<typeof measure>>> = {}
for (const size of sizes) results[size] = await measure(size)
process.stdout.write(
  `${JSON.stringify(
    {
      node: process.version,
      cores: cpus().length,
      cpu: cpus()[0]?.model,
      connections: CONNECTIONS,
      load: hasWrk ? 'wrk' : 'autocannon',
      seconds: SECONDS,
      page: PAGE,
      plans: { steps: plans.steps, p50: percentile(plans.times, 50), p99: percentile(plans.times, 99) },
      analyses,
      products: results,
      // The last recorded score, because a run takes a quarter of an hour.
      mutants: JSON.parse(readFileSync('tests/mutants/score.json', 'utf8')),
    },
    null,
    2,
  )}\n`,
)

async function measure(size: number) {
  const dataDir = mkdtempSync(path.join(tmpdir(), `eenmond-bench-${size}-`))
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    ADMIN: 'off',
    LOG_LEVEL: 'error',
    PORT: String(OURS),
    HOST: '127.0.0.1',
    SITE_URL: '',
    DATABASE_URL: '',
    DATA_DIR: dataDir,
  }
  const startServer = () => startUntil(/is ready/, ['dist/server.js'], env)
  try {
    tell(`${size} products: first start, with starter content`)
    const first = await startServer()
    await first.stop()
    await run([tsx, 'tests/bench/grow.ts', String(size)], env)
    // The products were inserted straight into the database, so the file on disk is out of date: without it this start
    // reads everything.
    rmSync(path.join(dataDir, 'published.ndjson'))
    tell(`${size} products: start without anything on disk`)
    const everything = await startServer()
    await everything.stop()
    tell(`${size} products: second start`)
    const server = await startServer()
    try {
      const memoryAtStart = memoryOf(server.pid)
      const uncached = await measureRenders()
      const planPage = await measurePlanPages()
      const cached = await measureCached(server.pid)
      return {
        startMs: { first: first.ms, readingEverything: everything.ms, second: server.ms },
        memoryMb: { atStart: memoryAtStart, afterLoad: memoryOf(server.pid) },
        uncachedMs: uncached,
        planPageMs: planPage,
        ...cached,
      }
    } finally {
      await server.stop()
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** The first request for each product page, one after another: render, compress, send. */
async function measureRenders() {
  const list = await fetch(`http://127.0.0.1:${OURS}/open/v1/producten?aantal=100`)
  const { items } = (await list.json()) as { items: { slug: string }[] }
  const paths = ['/producten/', '/en/producten/'].flatMap((at) => items.map(({ slug }) => at + slug))
  return measurePages(paths.slice(0, RENDERS))
}

/** The plan of a move, each request with another date: plans are not cached. */
function measurePlanPages() {
  const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'))
  const days = Array.from({ length: 28 }, (_, index) => String(index + 1).padStart(2, '0'))
  return measurePages(days.flatMap((day) => months.map((month) => `${PLAN}&datum=2027-${month}-${day}`)))
}

/** Each page once, one after another; the first twenty are a warm-up. */
async function measurePages(pages: readonly string[]) {
  const times: number[] = []
  for (const page of pages) times.push(await timeOf(page))
  return { pages: times.length, p50: percentile(times.slice(20), 50), p99: percentile(times.slice(20), 99) }
}

async function timeOf(page: string): Promise<number> {
  const begin = performance.now()
  const response = await fetch(`http://127.0.0.1:${OURS}${page}`, {
    headers: { 'accept-encoding': 'br' },
    redirect: 'error',
  })
  await response.arrayBuffer()
  if (!response.ok) throw new Error(`${page} gave ${response.status}`)
  return performance.now() - begin
}

/** The same page from our cache and from plain Node, in alternation, so that both run under the same load. */
async function measureCached(ours: number) {
  const bare = await startUntil(/ready/, ['tests/bench/bare.mjs', `http://127.0.0.1:${OURS}${PAGE}`, String(BARE)])
  try {
    const runs = { bare: [] as Load[], ours: [] as Load[] }
    await load({ port: BARE, pid: bare.pid, seconds: 1 })
    await load({ port: OURS, pid: ours, seconds: 1 })
    for (let round = 0; round < ROUNDS; round += 1) {
      // Each goes first equally often, because the second finds the machine busier.
      const pair = [
        async () => runs.bare.push(await load({ port: BARE, pid: bare.pid, seconds: SECONDS })),
        async () => runs.ours.push(await load({ port: OURS, pid: ours, seconds: SECONDS })),
      ]
      for (const turn of round % 2 === 0 ? pair : pair.reverse()) await turn()
      tell(`  bare ${runs.bare.at(-1)?.requestsPerSecond}/s, ours ${runs.ours.at(-1)?.requestsPerSecond}/s`)
    }
    const bareNode = typical(runs.bare)
    const cached = typical(runs.ours)
    const ratio = round(cached.requestsPerSecond / bareNode.requestsPerSecond)
    const cpuRatio = round(bareNode.cpuMicroseconds / cached.cpuMicroseconds)
    return { cached, bareNode, ratio, cpuRatio, rounds: ROUNDS }
  } finally {
    await bare.stop()
  }
}

type Load = {
  requestsPerSecond: number
  p50Ms: number
  p99Ms: number
  bytesPerResponse: number
  cpuMicroseconds: number
  errors: number
}

async function load({ port, pid, seconds }: { port: number; pid: number; seconds: number }): Promise<Load> {
  const before = cpuOf(pid)
  const url = `http://127.0.0.1:${port}${PAGE}`
  const asked = { url, seconds, connections: CONNECTIONS, encodings: 'gzip, deflate, br' }
  const { requests, ...measured } = hasWrk ? loadWithWrk(asked) : await loadWithAutocannon(asked)
  const cpu = cpuOf(pid) - before
  // CPU time per request, which depends less on other load on the machine than requests per second.
  return { ...measured, cpuMicroseconds: Math.round((cpu * 10_000) / requests) / 10 }
}

/** The median of each figure over all rounds. */
function typical(loads: Load[]): Load {
  const median = (of: (load: Load) => number) => percentile(loads.map(of), 50)
  return {
    requestsPerSecond: Math.round(median((load) => load.requestsPerSecond)),
    p50Ms: median((load) => load.p50Ms),
    p99Ms: median((load) => load.p99Ms),
    bytesPerResponse: median((load) => load.bytesPerResponse),
    cpuMicroseconds: median((load) => load.cpuMicroseconds),
    errors: loads.reduce((sum, { errors }) => sum + errors, 0),
  }
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}

function percentile(values: number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const at = Math.min(sorted.length - 1, Math.floor((percent / 100) * sorted.length))
  return Math.round((sorted[at] ?? 0) * 100) / 100
}

function argument(name: string, otherwise: string): string {
  const at = process.argv.indexOf(name)
  return (at >= 0 && process.argv[at + 1]) || otherwise
}
