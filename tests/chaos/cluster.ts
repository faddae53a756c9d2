import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findMongod, freePort, onMember, type ReplicaSet, startReplicaSet } from '../../scripts/services/mongod.ts'
import { openTarget, type Target } from '../attack/target.ts'
import { mongodbBase } from '../helpers/base-database.ts'
import { openMailServer } from '../helpers/mail-server.ts'
import { makeMongodbBase, mongodbUrl, SECRET } from '../helpers/mongodb-base.ts'
import { type Network, openNetwork } from './network.ts'

/** One process of the program. `target` is null while it is down. */
export type Node = {
  /** Also the `appName` of its connections. */
  name: string
  /** Whether its network is cut. */
  isCut: boolean
  base: string
  target: Target | null
  start: () => Promise<void>
  kill: () => Promise<void>
  /** What all its processes logged as an error. */
  errors: () => string[]
}
export type Cluster = {
  set: ReplicaSet
  /** Those of the members, in the same order. */
  networks: Network[]
  /** Every mail that arrived, as it was sent. */
  mails: readonly string[]
  url: string
  nodes: Node[]
  close: () => Promise<void>
}

/** Three members of MongoDB and three processes of the built program, on the starter content. */
export async function openCluster({ members = 3, processes = 3 } = {}): Promise<Cluster> {
  const byPort = new Map<number, Network>()
  const reachedAt = async (port: number) => {
    const network = await openNetwork(port)
    byPort.set(port, network)
    return network.port
  }
  const set = await startReplicaSet({ program: await findMongod((line) => console.log(line)), members, reachedAt })
  const networks = set.members.map(({ port }) => byPort.get(port)!)
  const mailServer = await openMailServer()
  process.env.MONGODB_URL = set.url
  const root = mkdtempSync(path.join(tmpdir(), 'eenmond-chaos-'))
  const name = mongodbBase()
  await makeMongodbBase({ name, dataDir: path.join(root, 'base') })
  const url = mongodbUrl(name)
  const nodes: Node[] = []
  for (let at = 0; at < processes; at += 1) {
    const port = await freePort()
    let before = ''
    const node: Node = {
      name: `eenmond-${at + 1}`,
      isCut: false,
      base: `http://localhost:${port}`,
      target: null,
      start: async () => {
        const env = {
          DATABASE_URL: `${url}&appName=${node.name}`,
          PAYLOAD_SECRET: SECRET,
          LOG_LEVEL: 'warn',
          SMTP_URL: `smtp://127.0.0.1:${mailServer.port}`,
          MAIL_FROM: 'chaos@example.nl',
        }
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
    networks,
    mails: mailServer.mails,
    url,
    nodes,
    close: async () => {
      await Promise.all(nodes.map((node) => node.kill()))
      await set.stop()
      for (const network of networks) network.close()
      await mailServer.close()
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
