import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findMongod, onMember, type ReplicaSet, startReplicaSet } from '../../scripts/services/mongod.ts'
import { openTarget, type Target } from '../attack/target.ts'
import { mongodbBase } from '../helpers/base-database.ts'
import { makeMongodbBase, mongodbUrl, SECRET } from '../helpers/mongodb-base.ts'

/** One process of the program. `target` is null while it is down. */
export type Node = {
  name: string
  base: string
  target: Target | null
  start: () => Promise<void>
  kill: () => Promise<void>
  /** What all its processes logged as an error. */
  errors: () => string[]
}
export type Cluster = { set: ReplicaSet; url: string; nodes: Node[]; close: () => Promise<void> }

const FIRST_PORT = 3980

/** Three members of MongoDB and three processes of the built program, on the starter content. */
export async function openCluster({ members = 3, processes = 3 } = {}): Promise<Cluster> {
  const set = await startReplicaSet({ program: await findMongod((line) => console.log(line)), members })
  process.env.MONGODB_URL = set.url
  const root = mkdtempSync(path.join(tmpdir(), 'eenmond-chaos-'))
  const name = mongodbBase()
  await makeMongodbBase({ name, dataDir: path.join(root, 'base') })
  const url = mongodbUrl(name)
  const nodes: Node[] = []
  for (let at = 0; at < processes; at += 1) {
    const port = FIRST_PORT + at
    let before = ''
    const node: Node = {
      name: `node ${at + 1}`,
      base: `http://localhost:${port}`,
      target: null,
      start: async () => {
        const env = { DATABASE_URL: url, PAYLOAD_SECRET: SECRET, LOG_LEVEL: 'warn' }
        node.target = await openTarget({ dataDir: path.join(root, String(at)), port, env })
      },
      kill: async () => {
        const { target } = node
        node.target = null
        before += target?.log() ?? ''
        await target?.stop('SIGKILL')
      },
      errors: () =>
        (before + (node.target?.log() ?? '')).split('\n').filter((line) => /"level":[56]0|^\s+at /.test(line)),
    }
    await node.start()
    nodes.push(node)
  }
  return {
    set,
    url,
    nodes,
    close: async () => {
      await Promise.all(nodes.map((node) => node.kill()))
      await set.stop()
      rmSync(root, { recursive: true, force: true })
    },
  }
}

/** The port of the primary; null while there is none. */
export async function primaryOf({ members }: ReplicaSet): Promise<number | null> {
  const asked = members.map(async ({ port, process: child }) => {
    if (child.exitCode !== null || child.signalCode !== null) return null
    const hello = onMember(port, (client) => client.db('admin').command({ hello: 1 }))
    const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), 1_500).unref())
    const said = await Promise.race([hello.catch(() => null), late])
    return said?.isWritablePrimary ? port : null
  })
  return (await Promise.all(asked)).find((port) => port !== null) ?? null
}
