import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { type Db, MongoClient } from 'mongodb'
import { emailOf } from '../helpers/users.ts'
import { type Cluster, openCluster } from './cluster.ts'
import { judgePages } from './judge.ts'
import { answersOf, type Done, markAt, productsOf, type Subject, tokenAt, work } from './work.ts'

const PEOPLE = 20
/** So many products for all of them: in the first ones two people publish. */
const SHARED = 12
/** In milliseconds: a publication is on both processes within this time. */
const LATE = 2_000
const LOOK_EVERY = 100
/** In milliseconds: twenty publications at once may wait for a busy machine, but not for ever. */
const PATIENCE = 120_000

/** `liveMs`: how long after its answer a publication was on both processes; null when it was not within `LATE`. */
type Seen = Done & { isAlone: boolean; liveMs: number | null }

const say = (line: string) => void process.stdout.write(`${line}\n`)

/**
 * Twenty editors publish at the same moment, half of them at each of two processes on one replica set: first each in another
 * product, then in twelve products. Prints a table and returns the exit code: 1 when a promise is broken.
 */
export async function publishAtOnce({ rounds }: { rounds: number }): Promise<number> {
  const cluster = await openCluster({ members: 1, processes: 2 })
  const client = new MongoClient(cluster.url)
  try {
    const tokens = await signedIn({ cluster, db: client.db() })
    const products = await productsOf(cluster.nodes[0]!, tokens[0]!, PEOPLE)
    const seen: Seen[] = []
    for (let round = 0; round < rounds; round += 1) {
      for (const many of [PEOPLE, SHARED]) {
        const found = await publishIn({ cluster, tokens, products: products.slice(0, many), first: seen.length + 1 })
        say(`round ${round + 1}, ${many} products: ${told(found)}`)
        seen.push(...found)
      }
    }
    const broken = await brokenPromises({ seen, db: client.db(), cluster })
    say(tableOf(seen, broken))
    const isWhole = Object.values(broken).every((of) => of.length === 0)
    if (!isWhole) for (const node of cluster.nodes) say(node.errors().slice(-40).join('\n'))
    return isWhole ? 0 : 1
  } finally {
    await client.close()
    await cluster.close()
  }
}

/** Twenty accounts, copies of one, and their tokens: half of them signed in at each process. */
async function signedIn({ cluster: { nodes }, db }: { cluster: Cluster; db: Db }): Promise<string[]> {
  const users = db.collection<{ _id: string; email: string }>('users')
  const model = await users.findOne({ email: emailOf('eindredacteur') })
  const emails = Array.from({ length: PEOPLE }, (_, at) => emailOf(`eindredacteur-${at + 1}`))
  await users.insertMany(emails.map((email) => ({ ...model, sessions: [], _id: randomUUID(), email })))
  const tokens: string[] = []
  for (const [at, email] of emails.entries()) tokens.push(await tokenAt(nodes[at % nodes.length]!, email))
  return tokens
}

type Publishing = { cluster: Cluster; tokens: readonly string[]; products: readonly Subject[]; first: number }

/** All at once: person N in product N, and who has none left begins again with the first. Marks count from `first`. */
async function publishIn({ cluster: { nodes }, tokens, products, first }: Publishing): Promise<Seen[]> {
  const publish = async (token: string, at: number): Promise<Seen> => {
    const subject = products[at % products.length]!
    const isAlone = at >= tokens.length - products.length && at < products.length
    const node = nodes[at % nodes.length]!
    const people = { writer: token, chief: token }
    const done = await work({ node, people, subject, kind: 'publish', mark: first + at, patience: PATIENCE })
    const liveMs = done.status === 200 ? await untilLive({ nodes, done, isAlone, first }) : null
    return { ...done, isAlone, liveMs }
  }
  return Promise.all(tokens.map(publish))
}

type Waiting = { nodes: Cluster['nodes']; done: Done; isAlone: boolean; first: number }

/** Who is alone sees their own text; of two in one product, the later one may have replaced it. */
async function untilLive({ nodes, done, isAlone, first }: Waiting): Promise<number | null> {
  const { subject, mark, at } = done
  for (;;) {
    const marks = await Promise.all(nodes.map((node) => markAt(node, subject)))
    const passed = Date.now() - at
    if (passed > LATE) return null
    if (marks.every((found) => found !== null && (isAlone ? found === mark : found >= first))) return passed
    await pause(LOOK_EVERY)
  }
}

type Judging = { seen: readonly Seen[]; db: Db; cluster: Cluster }

async function brokenPromises({ seen, db, cluster }: Judging): Promise<Record<string, string[]>> {
  const those = (of: (one: Seen) => boolean) =>
    seen.filter(of).map(({ reason, subject, status, code }) => `${reason} (${subject.slug}): ${status} ${code ?? ''}`)
  const isRefused = ({ status, code }: Done) => Math.abs(status) === 409 && code !== undefined
  const half: string[] = []
  for (const { reason, status } of seen) {
    const audits = await db.collection('audits').countDocuments({ note: reason })
    if (audits !== (status === 200 ? 1 : 0)) half.push(`${reason}: ${status}, ${audits} times in the audit list`)
  }
  const { half: differs } = await judgePages({ cluster, done: seen })
  return {
    'answered 5xx, or not at all': those(({ status }) => status === 0 || Math.abs(status) >= 500),
    'refused without a reason that is true': those((one) => one.status !== 200 && !isRefused(one)),
    'refused though nobody else wrote there': those(({ status, isAlone }) => isAlone && status !== 200),
    'nobody succeeded in a product': withoutSuccess(seen),
    'not live on both within 2 s': those(({ status, liveMs }) => status === 200 && liveMs === null),
    'acknowledged and not once in the audit list, or refused and in it': half,
    'another text on each process': differs,
  }
}

/** The products in which nobody of a round got a 200. */
function withoutSuccess(seen: readonly Seen[]): string[] {
  const rounds = grouped(seen, ({ mark, subject }) => `${subject.slug} from ${Math.floor((mark - 1) / PEOPLE) + 1}`)
  return [...rounds].filter(([, of]) => of.every(({ status }) => status !== 200)).map(([name]) => name)
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return groups
}

const told = (seen: readonly Seen[]): string =>
  [...answersOf(seen)].map(([answer, times]) => `${times} × ${answer}`).join(', ')

function tableOf(seen: readonly Seen[], broken: Record<string, string[]>): string {
  const waits = seen.flatMap(({ liveMs }) => liveMs ?? []).sort((a, b) => a - b)
  return [
    `| ${PEOPLE} people at once, ${seen.length} publications on two processes | |`,
    '|---|---|',
    `| answers | ${told(seen)} |`,
    `| live on both processes | median ${waits[Math.floor(waits.length / 2)]} ms, at most ${waits.at(-1)} ms |`,
    ...Object.entries(broken).map(([promise, of]) => `| ${promise} | ${of.length} | ${of.slice(0, 5).join(', ')}`),
  ].join('\n')
}
