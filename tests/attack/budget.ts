import { fork } from 'node:child_process'
import path from 'node:path'
import { memoryOf } from '../bench/processes.ts'
import { KINDS } from './kinds.ts'
import type { Trial } from './report.ts'
import { openDataDir, openTarget } from './target.ts'

/** `p50`, `p99` and `max` of a cached page in milliseconds; `rss` is the peak in MB (Linux; elsewhere null). */
type Cost = {
  kind: string
  requests: number
  statuses: Record<string, number>
  p50: number
  p99: number
  max: number
  rss: number | null
}

/** The limits of decision 27. */
const BUDGET = { p99: 50, rss: 400 }

/**
 * Sends each kind of anonymous request on 50 connections to a built server with the starter content, and measures
 * meanwhile the response time of a cached page and the memory of the process. The first row is without attack. Only on
 * loopback.
 */
async function measureBudget({
  base,
  cachedPath = '/producten/paspoort',
  seconds = 5,
  pid,
  kinds = KINDS.map(({ name }) => name),
  tell = () => undefined,
}: {
  base: string
  cachedPath?: string
  seconds?: number
  /** The pid of the server. */
  pid: number
  kinds?: readonly string[]
  tell?: (row: Cost) => void
}): Promise<Cost[]> {
  if (!/^http:\/\/(localhost|127\.0\.0\.1|\[::1\]):\d+$/.test(base)) throw new Error(`not on this machine: ${base}`)
  const about = await lookAround(base)
  // The first sign-in of a process makes Next load its code: 0.4 s.
  const headers = { 'content-type': 'application/json' }
  await fetch(`${base}/api/users/login`, { method: 'POST', headers, body: '{"email":"x@example.nl","password":"x"}' })
  await (await fetch(base + cachedPath)).text()
  const rows: Cost[] = []
  for (const kind of ['nothing', ...kinds]) {
    let rss: number | null = null
    const watch = setInterval(() => {
      rss = Math.max(rss ?? 0, memoryOf(pid) ?? 0) || null
    }, 50)
    const meter = child<Pick<Cost, 'p50' | 'p99' | 'max'>>('meter.ts', { url: base + cachedPath, seconds: seconds + 1 })
    const attack =
      kind === 'nothing'
        ? { requests: 0, statuses: {} }
        : child<Pick<Cost, 'requests' | 'statuses'>>('attacker.ts', { base, kind, seconds, about })
    const [measured, sent] = await Promise.all([meter, attack])
    clearInterval(watch)
    const row = { kind, ...sent, ...measured, rss }
    tell(row)
    rows.push(row)
  }
  return rows
}

/** With 50 connections of any anonymous kind, a cached page stays fast and memory low. In CI a few kinds, one second each. */
export const budget: Trial = {
  name: 'budget',
  run: async ({ isShort }) => {
    const { dataDir, remove } = await openDataDir()
    const target = await openTarget({ dataDir, env: { LOG_LEVEL: 'error' } })
    const kinds = isShort ? { kinds: SHORT, seconds: 2 } : { seconds: 5 }
    try {
      const tell = (row: Cost) => process.stderr.write(`  ${seenIn(row)}\n`)
      const rows = await measureBudget({ base: target.base, pid: target.pid, tell, ...kinds })
      return rows.map((row) => ({
        what: `50 connections: ${row.kind}`,
        seen: seenIn(row),
        held: isWithin(row, isShort),
      }))
    } finally {
      await target.stop()
      remove()
    }
  },
}

const SHORT = ['server action', 'half an upload', 'Upgrade']

const seenIn = ({ requests, statuses, p50, p99, max, rss }: Cost): string =>
  `${requests} requests ${JSON.stringify(statuses)}; cached page p50 ${p50}, p99 ${p99}, at most ${max} ms; ${rss} MB`

/** CI machines are shared, so a short run only detects a blocked server and does not check milliseconds. */
const isWithin = ({ p99, rss, statuses }: Cost, isShort: boolean): boolean =>
  p99 < (isShort ? 5_000 : BUDGET.p99) &&
  (rss ?? 0) < (isShort ? BUDGET.rss * 2 : BUDGET.rss) &&
  Object.keys(statuses).every((status) => !/^5/.test(status) || status === '503')

/** What an attacker can read in the sign-in page of the admin: the id of a server action and the name of a script. */
async function lookAround(base: string) {
  const html = await (await fetch(`${base}/admin/login`)).text()
  return {
    action: /\b[0-9a-f]{42}\b/.exec(html)?.[0] ?? 'x',
    chunk: /\/_next\/static\/chunks\/[\w~.-]+\.js/.exec(html)?.[0] ?? '/_next/static/x.js',
    product: '/producten/paspoort',
  }
}

function child<Result>(file: string, asked: object): Promise<Result> {
  return new Promise((resolve, reject) => {
    const running = fork(path.join(import.meta.dirname, file), [JSON.stringify(asked)], {
      execArgv: ['--import', 'tsx'],
    })
    running.on('message', (message) => resolve(message as Result)).on('error', reject)
    running.on('exit', (code) => code && reject(new Error(`${file} ended with ${code}`)))
  })
}
