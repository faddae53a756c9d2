import { setTimeout as pause } from 'node:timers/promises'
import type { Cluster, Node } from '../cluster.ts'
import { judgePages, judgeRows } from '../judge.ts'
import { watchReaders } from '../readers.ts'
import { answersOf, type Done, type People, type Subject, tokenAt, work } from '../work.ts'
import { type Day, type Told, until } from './day.ts'

/** In milliseconds: an editor has an answer within this time. */
const ANSWERED = 20_000
const RECOVERS = 120_000
/** What an editor may be answered. */
const CLEAR = new Set([200, 409, 503, 507])

export type Row = {
  day: string
  seen: string
  readers: string
  editors: string
  readyz: string
  log: string[]
  broken: string[]
}
type Edit = Done & { took: number }

let mark = 0

/** Lives through one day with readers at every process and an editor at each, and looks at what is left of it. */
export async function live(asked: { day: Day; cluster: Cluster; people: People; products: Subject[] }): Promise<Row> {
  const { day, cluster, people, products } = asked
  const { nodes } = cluster
  const before = nodes.map(({ target }) => target?.log().length ?? 0)
  const readers = watchReaders(nodes)
  const states = watchStates(nodes)
  const edits: Edit[] = []
  let isOver = false
  const editor = async (at: number) => {
    while (!isOver) {
      const node = nodes[at]!
      const { target } = node
      if (!target) {
        await pause(500)
        continue
      }
      mark += 1
      const begun = Date.now()
      const done = await work({ node, people, subject: products[at]!, kind: 'publish', mark })
      // A process that was killed meanwhile breaks no promise by not answering; what it acknowledged counts.
      if (done.status === 200 || node.target === target) {
        edits.push({ ...done, status: Math.abs(done.status), took: Date.now() - begun })
      }
      await pause(500)
    }
  }
  const editors = nodes.map((_, at) => editor(at))
  const signed: string[] = []
  const colleague = async () => {
    while (!isOver) {
      await pause(15_000)
      const begun = Date.now()
      const failed = await tokenAt(nodes[0]!, 'redacteur').then(
        () => '200',
        (error: Error) => error.message,
      )
      signed.push(`${failed.split(': ').at(-1)} after ${Math.round((Date.now() - begun) / 1_000)} s`)
    }
  }
  const signing = colleague()
  await pause(3_000)
  const { seen, broken = [] } = await day.work(cluster).catch(notDone)
  const since = Date.now()
  const isWell = async () =>
    (await Promise.all(nodes.map(stateOf))).every((state) => state === 'ready') &&
    products.every((product) => edits.findLast(({ subject }) => subject === product)?.status === 200)
  const recovered = await until(isWell, RECOVERS)
  isOver = true
  await Promise.all([...editors, signing])
  await pause(3_000)
  const read = readers.stop()
  const rows = await judgeRows({ cluster, done: edits })
  const shown = await judgePages({ cluster, done: edits })
  const log = nodes.flatMap(({ target }, at) => linesOf(target?.log().slice(before[at]) ?? ''))
  return {
    day: day.name,
    seen: `${seen}${recovered ? `; well again after ${Math.round((Date.now() - since) / 1_000)} s` : ''}`,
    readers: `${read.asked} pages, ${read.failed.length} refused, slowest ${read.slowest} ms`,
    editors: `${[...answersOf(edits)].map(([answer, times]) => `${answer} × ${times}`).join(', ')}; slowest ${Math.max(...edits.map(({ took }) => took))} ms; sign-in ${[...new Set(signed)].join(', ')}`,
    readyz: states.stop().join(' → '),
    log: [...new Set(log)],
    broken: [
      ...broken,
      ...(recovered ? [] : ['it did not recover']),
      ...read.failed.slice(0, 3),
      ...edits.filter(({ status }) => !CLEAR.has(status)).map(({ reason, status }) => `${reason} answered ${status}`),
      ...edits.filter(({ took }) => took > ANSWERED).map(({ reason, took }) => `${reason} answered after ${took} ms`),
      ...[rows.lost, rows.half, rows.twice, shown.lost, shown.half].flat(),
    ],
  }
}

const notDone = (error: Error): Told => ({ seen: `stopped: ${error.message}`, broken: ['the day could not be tried'] })

function watchStates(nodes: readonly Node[]): { stop: () => string[] } {
  const states: string[] = []
  const timer = setInterval(async () => {
    for (const node of nodes) {
      const state = await stateOf(node)
      if (state && !states.slice(-3).includes(state)) states.push(state)
    }
  }, 500)
  return {
    stop: () => {
      clearInterval(timer)
      return states
    },
  }
}

async function stateOf({ base, target }: Node): Promise<string | null> {
  if (!target) return null
  try {
    const { status, storage } = await (await fetch(`${base}/readyz`, { signal: AbortSignal.timeout(3_000) })).json()
    return [status, storage?.reason].filter(Boolean).join(' ')
  } catch {
    return null
  }
}

/** The messages of warnings and errors, without numbers that differ each time. */
function linesOf(log: string): string[] {
  return log
    .split('\n')
    .filter((line) => /"level":[456]0/.test(line))
    .map((line) => {
      const { msg, reason, err, error } = JSON.parse(line) as Record<string, unknown>
      const said = [msg, reason, (err as { message?: string })?.message, typeof error === 'string' ? error : ''].filter(
        Boolean,
      )
      return said
        .join(' | ')
        .replaceAll(/\d{5,}/g, '…')
        .slice(0, 260)
    })
}
