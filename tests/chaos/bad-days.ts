// `npm run bad-days -- [--only WORD,WORD]`: three members of MongoDB and two processes of the built program on the bad days of a
// database, with people who read and publish. A day is chosen by a word of its name: disk, behind, network, clock, SECRET. Prints
// what they saw; exit code 1 when a promise is broken.
import { parseArgs } from 'node:util'
import { openCluster } from './cluster.ts'
import { anHourBehind, anHourBehindAndOneGone } from './days/behind.ts'
import { clockOff } from './days/clock.ts'
import { everyDiskFull, primaryDiskFull } from './days/disk.ts'
import { networkCut } from './days/network.ts'
import { twoSecrets } from './days/secret.ts'
import { live, type Row } from './days/watch.ts'
import { peopleAt, productsOf } from './work.ts'

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } })
const words = values.only.split(',')
const DAYS = [
  anHourBehind,
  anHourBehindAndOneGone,
  networkCut,
  clockOff,
  primaryDiskFull,
  everyDiskFull,
  twoSecrets,
].filter(({ name }) => words.some((word) => name.includes(word)))
const say = (line: string) => void process.stdout.write(`${line}\n`)

const cluster = await openCluster({ members: 3, processes: 2 })
const rows: Row[] = []
try {
  const [node] = cluster.nodes
  const people = await peopleAt(node!)
  const products = await productsOf(node!, people.chief, cluster.nodes.length)
  for (const day of DAYS) {
    say(`${day.name} …`)
    rows.push(await live({ day, cluster, people, products }))
  }
} finally {
  await cluster.close()
}

say('\n| day | what happened | readers | editors | /readyz | promises |\n|---|---|---|---|---|---|')
for (const { day, seen, readers, editors, readyz, broken } of rows)
  say(`| ${[day, seen, readers, editors, readyz, broken.slice(0, 8).join('; ') || 'kept'].join(' | ')} |`)
for (const { day, log } of rows) say(`\nThe log on the day that ${day}:\n${log.map((line) => `  ${line}`).join('\n')}`)
process.exit(rows.every(({ broken }) => broken.length === 0) ? 0 : 1)
