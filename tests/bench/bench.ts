import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import '../../scripts/steady-imports.mjs'
import { cpuOf, memoryOf, run, startUntil } from './processes.ts'

/** `npm run bench [-- --sizes 500,5000]`: figures as one JSON document on stdout, progress on stderr. */
const CONNECTIONS = 32
const SECONDS = 5
const ROUNDS = 3
const RENDERS = 300
const PAGE = '/producten/paspoort'
const OURS = 3981
const BARE = 3982

const require = createRequire(import.meta.url)
const tsx = require.resolve('tsx/cli')
const autocannon = require.resolve('autocannon')
const sizes = argument('--sizes', '500,5000').split(',').map(Number)
const tell = (text: string) => process.stderr.write(`${text}\n`)

tell('building')
tell(await run(['scripts/build.mjs'], { ...process.env, ADMIN: 'off' }))
const results: Record<string, Awaited<ReturnType<typeof measure>>> = {}
for (const size of sizes) results[size] = await measure(size)
process.stdout.write(
  `${JSON.stringify(
    {
      node: process.version,
      cores: cpus().length,
      cpu: cpus()[0]?.model,
      connections: CONNECTIONS,
      seconds: SECONDS,
      page: PAGE,
      products: results,
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
    tell(`${size} products: second start`)
    const server = await startServer()
    try {
      const memoryAtStart = memoryOf(server.pid)
      const uncached = await measureRenders()
      const cached = await measureCached(server.pid)
      return {
        startMs: { first: first.ms, second: server.ms },
        memoryMb: { atStart: memoryAtStart, afterLoad: memoryOf(server.pid) },
        uncachedMs: uncached,
        ...cached,
      }
    } finally {
      await server.stop()
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** Each product page for the first time, one after another: render, compress, send. */
async function measureRenders() {
  const list = await fetch(`http://127.0.0.1:${OURS}/open/v1/producten?aantal=100`)
  const { items } = (await list.json()) as { items: { slug: string }[] }
  const paths = ['/producten/', '/en/producten/'].flatMap((at) => items.map(({ slug }) => at + slug))
  const times: number[] = []
  for (const page of paths.slice(0, RENDERS)) {
    const begin = performance.now()
    const response = await fetch(`http://127.0.0.1:${OURS}${page}`, { headers: { 'accept-encoding': 'br' } })
    await response.arrayBuffer()
    if (!response.ok) throw new Error(`${page} gave ${response.status}`)
    times.push(performance.now() - begin)
  }
  return { pages: times.length, p50: percentile(times.slice(20), 50), p99: percentile(times.slice(20), 99) }
}

/** The same page from our cache and from bare Node, in turns, so that both meet the same machine. */
async function measureCached(ours: number) {
  const bare = await startUntil(/ready/, ['tests/bench/bare.mjs', `http://127.0.0.1:${OURS}${PAGE}`, String(BARE)])
  try {
    const runs = { bare: [] as Load[], ours: [] as Load[] }
    await load({ port: BARE, pid: bare.pid, seconds: 1 })
    await load({ port: OURS, pid: ours, seconds: 1 })
    for (let round = 0; round < ROUNDS; round += 1) {
      runs.bare.push(await load({ port: BARE, pid: bare.pid, seconds: SECONDS }))
      runs.ours.push(await load({ port: OURS, pid: ours, seconds: SECONDS }))
      tell(`  bare ${runs.bare.at(-1)?.requestsPerSecond}/s, ours ${runs.ours.at(-1)?.requestsPerSecond}/s`)
    }
    const bareBest = best(runs.bare)
    const oursBest = best(runs.ours)
    const ratio = Math.round((oursBest.requestsPerSecond / bareBest.requestsPerSecond) * 1000) / 1000
    const cpuRatio = Math.round((leastCpu(runs.bare) / leastCpu(runs.ours)) * 1000) / 1000
    return { cached: oursBest, bareNode: bareBest, ratio, cpuRatio }
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
  const said = await run([
    autocannon,
    ...['-c', String(CONNECTIONS), '-d', String(seconds), '-H', 'accept-encoding=gzip, deflate, br', '-j', '-n', url],
  ])
  const cpu = cpuOf(pid) - before
  const { requests, latency, throughput, errors, non2xx } = JSON.parse(said.slice(said.indexOf('{')))
  return {
    requestsPerSecond: Math.round(requests.average),
    p50Ms: latency.p50,
    p99Ms: latency.p99,
    bytesPerResponse: Math.round(throughput.average / requests.average),
    // What a request costs: says more than the speed on a machine that others use as well.
    cpuMicroseconds: Math.round((cpu * 10_000) / requests.total) / 10,
    errors: errors + non2xx,
  }
}

function best(loads: Load[]): Load {
  const [first] = [...loads].sort((a, b) => b.requestsPerSecond - a.requestsPerSecond)
  if (!first) throw new Error('nothing was measured')
  return first
}

function leastCpu(loads: Load[]): number {
  return Math.min(...loads.map(({ cpuMicroseconds }) => cpuMicroseconds))
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
