// `npm run chaos -- [--short] [--operations N] [--seed N]`: three members of MongoDB and three processes of the program, with people who
// publish while members and processes are killed, stopped and taken over. Prints a table; exit code 1 when a promise is broken.
import { parseArgs } from 'node:util'
import { MongoClient } from 'mongodb'
import { openCluster, primaryOf } from './cluster.ts'
import { DISTURBANCES } from './disturb.ts'
import { watchReaders } from './readers.ts'
import { type Done, markAt, productsOf, tokenAt, work } from './work.ts'

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    operations: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
})
const OPERATIONS = Number(values.operations ?? (values.short ? 120 : 1_000))
const WORKERS = 4
/** Products of one worker alone, so that what it published last is known. */
const OWN = 3
/** In milliseconds: a publication is on every process within this time, once there is a primary. */
const LATE = 10_000

/** Repeatable random whole numbers (mulberry32). */
let state = Number(values.seed)
function pick(many: number): number {
  state = (state + 0x6d2b79f5) | 0
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) % many
}
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const say = (line: string) => void process.stdout.write(`${line}\n`)

const cluster = await openCluster()
const { nodes, set } = cluster
say(`three members, three processes, ${OPERATIONS} operations, seed ${values.seed}`)
const token = await tokenAt(nodes[0]!, 'eindredacteur')
const products = await productsOf(nodes[0]!, token, WORKERS * OWN + 1)
const shared = products.at(-1)!
const readers = watchReaders(nodes)

const done: Done[] = []
const late: string[] = []
let isOver = false
let lastWithout = Date.now()
let next = 1

async function person(worker: number): Promise<void> {
  while (next <= OPERATIONS) {
    const mark = next++
    const node = nodes[pick(nodes.length)]!
    const isShared = pick(10) === 0
    const product = isShared ? shared : products[worker * OWN + pick(OWN)]!
    const kind = pick(5) === 0 ? 'submit' : 'publish'
    const result = await work({ node, token, product, kind, mark })
    done.push(result)
    if (result.status === 200 && kind === 'publish' && !isShared) await follow(result)
    if (result.status === 0) await pause(500)
  }
}

/** Waits until every process that runs shows this publication, or a later one. */
async function follow({ product, mark, at, reason }: Done): Promise<void> {
  for (;;) {
    const marks = await Promise.all(nodes.map((node) => (node.target ? markAt(node, product) : null)))
    if (marks.every((found) => found === null || found >= mark)) return
    // The time counts from the moment at which there was a primary again.
    if (Date.now() - Math.max(at, lastWithout, readers.lastDown()) > LATE) return void late.push(reason)
    await pause(100)
  }
}

async function watchPrimary(): Promise<void> {
  while (!isOver) {
    if ((await primaryOf(set)) === null) lastWithout = Date.now()
    await pause(200)
  }
}

const happened = new Map<string, number>()
async function disturb(): Promise<void> {
  for (let round = 0; next <= OPERATIONS; round += 1) {
    await pause(3_000)
    const { name, work: begin } = DISTURBANCES[(round + pick(2)) % DISTURBANCES.length]!
    if (next > OPERATIONS) return
    happened.set(name, (happened.get(name) ?? 0) + 1)
    await begin(cluster, pick)
  }
}

const started = Date.now()
const watching = watchPrimary()
await Promise.all([disturb(), ...Array.from({ length: WORKERS }, (_, worker) => person(worker))])
isOver = true
await watching
await pause(3_000)
const seen = readers.stop()

const client = new MongoClient(cluster.url)
const db = client.db()
const countOf = (collection: string, condition: object) => db.collection(collection).countDocuments(condition)
const tally = { lost: [] as string[], half: [] as string[], twice: [] as string[] }
for (const { reason, kind, status } of done) {
  const audits = await countOf('audits', { note: reason })
  const reviews = await countOf('reviews', kind === 'publish' ? { reason } : { note: reason })
  if (status === 200 && (audits === 0 || reviews === 0)) tally.lost.push(reason)
  if (audits !== reviews) tally.half.push(reason)
  if (audits > 1 || reviews > 1) tally.twice.push(reason)
}
for (const { slug } of products.slice(0, WORKERS * OWN)) {
  const marks = done
    .filter((one) => one.product === slug && one.kind === 'publish' && one.status === 200)
    .map(({ mark }) => mark)
  const shown = await Promise.all(nodes.map((node) => markAt(node, slug)))
  if (marks.length > 0 && shown.some((mark) => mark === null || mark < Math.max(...marks)))
    tally.lost.push(`${slug} shows ${shown}`)
  if (new Set(shown).size > 1) tally.half.push(`${slug} differs: ${shown}`)
}
await client.close()
const errors = nodes.flatMap((node) => node.errors().map((line) => `${node.name}: ${line}`))
await cluster.close()

const by = (of: (one: Done) => boolean) => done.filter(of).length
const codes = new Map<string, number>()
for (const { status, code } of done) {
  const name = `${Math.abs(status) || 'nothing'}${code ? ` ${code}` : ''}`
  codes.set(name, (codes.get(name) ?? 0) + 1)
}
say(`| in ${Math.round((Date.now() - started) / 1_000)} s | |\n|---|---|`)
for (const [name, times] of happened) say(`| ${name} | ${times} times |`)
for (const [code, times] of codes) say(`| answered ${code} | ${times} |`)
say(`| acknowledged | ${by(({ status }) => status === 200)} |`)
const promises = {
  'acknowledged and lost': tally.lost,
  'half done': tally.half,
  'done twice': tally.twice,
  'later than 10 s on a process': late,
  'answers of 5xx to a reader': seen.failed,
  'answers of 500 to an editor': done.filter(({ status }) => Math.abs(status) === 500).map(({ reason }) => reason),
}
for (const [promise, broken] of Object.entries(promises))
  say(`| ${promise} | ${broken.length} | ${broken.slice(0, 5).join(', ')}`)
say(`| pages read | ${seen.asked}, slowest ${seen.slowest} ms |`)
if (promises['answers of 500 to an editor'].length > 0) say(errors.slice(-60).join('\n'))
process.exit(Object.values(promises).every(({ length }) => length === 0) ? 0 : 1)
