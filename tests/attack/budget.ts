import { fork } from 'node:child_process'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { memoryOf } from '../bench/processes.ts'
import { KINDS } from './kinds.ts'

/** `p50`, `p99` and `max` of a page from the cache, in milliseconds; `rss` is the most, in MB (Linux; elsewhere null). */
export type Row = {
  kind: string
  requests: number
  statuses: Record<string, number>
  p50: number
  p99: number
  max: number
  rss: number | null
}

/** What decision 27 allows. */
export const BUDGET = { p99: 50, rss: 400 }

/**
 * Sends each anonymous kind on 50 connections to a built server with the starter content, for so many seconds, and measures
 * in the meantime how long a page from the cache takes and what memory the process uses. The first row is without attack.
 * Only on loopback.
 */
export async function measureBudget({
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
  /** Of the server. */
  pid: number
  kinds?: readonly string[]
  tell?: (row: Row) => void
}): Promise<Row[]> {
  if (!/^http:\/\/(localhost|127\.0\.0\.1|\[::1\]):\d+$/.test(base)) throw new Error(`not on this machine: ${base}`)
  const about = await lookAround(base)
  // The first one has Next read its code, once for each process: 0.4 s.
  const headers = { 'content-type': 'application/json' }
  await fetch(`${base}/api/users/login`, { method: 'POST', headers, body: '{"email":"x@example.nl","password":"x"}' })
  await (await fetch(base + cachedPath)).text()
  const rows: Row[] = []
  for (const kind of ['nothing', ...kinds]) {
    let rss: number | null = null
    const watch = setInterval(() => {
      rss = Math.max(rss ?? 0, memoryOf(pid) ?? 0) || null
    }, 50)
    const meter = child<Pick<Row, 'p50' | 'p99' | 'max'>>('meter.ts', { url: base + cachedPath, seconds: seconds + 1 })
    const attack =
      kind === 'nothing'
        ? { requests: 0, statuses: {} }
        : child<Pick<Row, 'requests' | 'statuses'>>('attacker.ts', { base, kind, seconds, about })
    const [measured, sent] = await Promise.all([meter, attack])
    clearInterval(watch)
    const row = { kind, ...sent, ...measured, rss }
    tell(row)
    rows.push(row)
  }
  return rows
}

/** The rows that are over the budget, and those in which somebody got a 5xx other than being told to come back. */
export const overBudget = (rows: readonly Row[]): Row[] =>
  rows.filter(
    ({ p99, rss, statuses }) =>
      p99 >= BUDGET.p99 ||
      (rss ?? 0) >= BUDGET.rss ||
      Object.keys(statuses).some((status) => /^5/.test(status) && status !== '503'),
  )

/** What an attacker reads in the sign-in page of the admin: the number of an action, and a file. */
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

// `node --import tsx tests/attack/budget.ts http://localhost:3000 PID [SECONDS [KIND …]]`
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [base = '', pid, seconds = '5', ...kinds] = process.argv.slice(2)
  const tell = ({ statuses, ...row }: Row) =>
    process.stdout.write(`${JSON.stringify({ ...row, statuses: JSON.stringify(statuses) })}\n`)
  const given = kinds.length > 0 ? { kinds } : {}
  const rows = await measureBudget({ base, pid: Number(pid), seconds: Number(seconds), tell, ...given })
  const over = overBudget(rows)
  process.stdout.write(`${over.length} of ${rows.length} over the budget: ${over.map(({ kind }) => kind).join(', ')}\n`)
}
