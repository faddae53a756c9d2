// `npm run chaos -- [--short] [--operations N] [--seed N]`: three members of MongoDB and three processes of the program, with people who
// publish, submit and plan while members and processes are killed, stopped, cut off and taken over. Prints a table; exit code 1 when a
// promise is broken. `--short`: until everything happened once.
// `npm run chaos -- --people [--rounds N]`: nothing is killed, and twenty people publish at once (people.ts).
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { seeded } from '../helpers/seeded.ts'
import { openCluster, primaryOf } from './cluster.ts'
import { DISTURBANCES } from './disturb.ts'
import { judge } from './judge.ts'
import { publishAtOnce } from './people.ts'
import { watchReaders } from './readers.ts'
import { answersOf, type Done, factsOf, type Kind, markAt, peopleAt, productsOf, type Subject, work } from './work.ts'

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    operations: { type: 'string' },
    seed: { type: 'string', default: '1' },
    people: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '5' },
  },
})
if (values.people) process.exit(await publishAtOnce({ rounds: Number(values.rounds) }))
const OPERATIONS = Number(values.operations ?? (values.short ? 60 : 1_000))
const WORKERS = 4
/** Products of one worker alone, so that what it published last is known. */
const OWN = 3
/** In milliseconds: a publication is on every process within this time, once there is a primary. */
const LATE = 10_000
/** In milliseconds: how long is waited to tell how late it was. */
const VERY_LATE = 60_000

const random = seeded(Number(values.seed))
const pick = (many: number) => Math.floor(random() * many)
const say = (line: string) => void process.stdout.write(`${line}\n`)

const cluster = await openCluster()
const { nodes, set } = cluster
say(`three members, three processes, at least ${OPERATIONS} operations, seed ${values.seed}`)
const people = await peopleAt(nodes[0]!)
const products = await productsOf(nodes[0]!, people.chief, WORKERS * (OWN + 1) + 1)
const shared = products.pop()!
const planned = products.splice(0, WORKERS)
const facts = await factsOf(nodes[0]!, people.chief, products)
const readers = watchReaders(nodes)

const done: Done[] = []
const late: string[] = []
const happened = new Map<string, number>(DISTURBANCES.map(({ name }) => [name, 0]))
let isOver = false
let happening = 'nothing yet'
let lastWithout = Date.now()
let next = 1
const isEnough = () => next > OPERATIONS && [...happened.values()].every((times) => times > 0)

async function person(worker: number): Promise<void> {
  const own = products.slice(worker * OWN, (worker + 1) * OWN)
  const ownFacts = facts.filter(({ slug }) => own.some((product) => product.slug === slug))
  while (!isEnough()) {
    const mark = next++
    const result = await work({ node: runningNode(), people, mark, ...anyWork({ worker, own, ownFacts }) })
    done.push(result)
    if (result.status === 200 && result.kind !== 'submit' && result.subject !== shared) await follow(result)
    if (result.status === 0) await pause(500)
  }
}

/** As a proxy does: one that is down gets nothing. */
function runningNode() {
  const running = nodes.filter(({ target }) => target)
  return (running.length > 0 ? running : nodes)[pick(running.length || nodes.length)]!
}

type Choice = { worker: number; own: readonly Subject[]; ownFacts: readonly Subject[] }

function anyWork({ worker, own, ownFacts }: Choice): { kind: Kind; subject: Subject } {
  const chance = pick(10)
  const subject = own[pick(OWN)]!
  if (chance === 0) return { kind: 'publish', subject: shared }
  if (chance === 1) return { kind: 'plan', subject: planned[worker]! }
  if (chance < 4) return { kind: 'submit', subject }
  if (chance < 6) return { kind: 'publish', subject: ownFacts[pick(ownFacts.length)] ?? subject }
  return { kind: 'publish', subject }
}

/** Waits until every process that runs shows this, or something later. */
async function follow({ subject, kind, mark, at, reason }: Done): Promise<void> {
  let lateOn = ''
  for (;;) {
    const marks = await Promise.all(nodes.map((node) => (node.target && !node.isCut ? markAt(node, subject) : null)))
    const behind = nodes.filter((_, index) => (marks[index] ?? mark) < mark).map(({ name }) => name)
    // The time counts from the moment at which there was a primary again.
    const passed = Date.now() - Math.max(at, lastWithout, readers.lastDown())
    if (behind.length > 0 && passed > LATE) lateOn ||= `${reason} (${kind}) on ${behind}, ${happening}`
    if (behind.length === 0 || (lateOn && Date.now() - at > VERY_LATE)) break
    await pause(100)
  }
  if (lateOn) late.push(`${lateOn}, waited ${Date.now() - at} ms`)
}

async function watchPrimary(): Promise<void> {
  while (!isOver) {
    if ((await primaryOf(set)) === null) lastWithout = Date.now()
    await pause(200)
  }
}

async function disturb(): Promise<void> {
  const order = DISTURBANCES.map((one) => ({ one, at: pick(1_000) })).sort((a, b) => a.at - b.at)
  for (let round = 0; !isEnough(); round += 1) {
    const { name, work: begin } = order[round % order.length]!.one
    await pause(3_000)
    happening = `since ${new Date().toISOString()} ${name}`
    await begin(cluster, pick)
    happened.set(name, (happened.get(name) ?? 0) + 1)
  }
}

const started = Date.now()
const watching = watchPrimary()
await Promise.all([disturb(), ...Array.from({ length: WORKERS }, (_, worker) => person(worker))])
isOver = true
await watching
await pause(3_000)
const seen = readers.stop()
const broken = await judge({ cluster, done, shared })
const errors = nodes.flatMap((node) => node.errors().map((line) => `${node.name}: ${line}`))
await cluster.close()

say(`| in ${Math.round((Date.now() - started) / 1_000)} s | |\n|---|---|`)
for (const [name, times] of happened) say(`| ${name} | ${times} times |`)
for (const [answer, times] of answersOf(done)) say(`| answered ${answer} | ${times} |`)
const acknowledged = (isOf: (one: Done) => boolean) => done.filter((one) => one.status === 200 && isOf(one)).length
say(
  `| acknowledged: products published | ${acknowledged((one) => one.kind === 'publish' && one.subject.collection === 'products')} |`,
)
say(`| acknowledged: facts published | ${acknowledged((one) => one.subject.collection === 'facts')} |`)
say(`| acknowledged: submitted | ${acknowledged(({ kind }) => kind === 'submit')} |`)
say(`| acknowledged: planned | ${acknowledged(({ kind }) => kind === 'plan')} |`)
say(`| mails | ${broken.mails}, of which ${broken.mailedAgain} sent again with the same Message-ID |`)
say(`| pages read | ${seen.asked}, slowest ${seen.slowest} ms |`)
const promises = {
  'acknowledged and lost': broken.lost,
  'half done': broken.half,
  'done twice': broken.twice,
  'mails lost': broken.mailsLost,
  'mails twice': broken.mailsTwice,
  'later than 10 s on a process': late,
  'answers of 5xx to a reader': seen.failed,
  'answers of 500 to an editor': done.filter(({ status }) => Math.abs(status) === 500).map(({ reason }) => reason),
}
for (const [promise, examples] of Object.entries(promises))
  say(`| ${promise} | ${examples.length} ${examples.slice(0, 5).join(', ')} |`)
if (promises['answers of 500 to an editor'].length > 0) say(errors.slice(-60).join('\n'))
const count = Object.values(promises).filter(({ length }) => length > 0).length
say(`chaos: ${Object.keys(promises).length - count} held, ${count} failed`)
process.exit(count === 0 ? 0 : 1)
