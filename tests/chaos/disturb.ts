import { setTimeout as pause } from 'node:timers/promises'
import { type Member, onMember, type ReplicaSet } from '../../scripts/services/mongod.ts'
import { type Cluster, primaryOf } from './cluster.ts'

export type Disturbance = { name: string; work: (cluster: Cluster, pick: (many: number) => number) => Promise<void> }

const primaryMember = async (set: ReplicaSet): Promise<Member | undefined> => {
  const port = await primaryOf(set)
  return set.members.find((one) => one.port === port)
}

/** What happens to the cluster. Each leaves it as it was: two members of three stay, so that there can be a primary. */
export const DISTURBANCES: Disturbance[] = [
  {
    name: 'a node is killed',
    work: async ({ nodes }, pick) => {
      const node = nodes[pick(nodes.length)]!
      await node.kill()
      await pause(1_000)
      await node.start()
    },
  },
  {
    name: 'the primary steps down',
    work: async ({ set }) => {
      const port = await primaryOf(set)
      // The connection ends with it: that is no failure.
      if (port)
        await onMember(port, (client) => client.db('admin').command({ replSetStepDown: 10, force: true })).catch(
          () => {},
        )
      await pause(3_000)
    },
  },
  {
    name: 'the primary is killed',
    work: async ({ set }) => {
      const member = await primaryMember(set)
      member?.process.kill('SIGKILL')
      await pause(3_000)
      await member?.start()
    },
  },
  {
    name: 'the primary hangs',
    work: async ({ set }) => {
      const member = await primaryMember(set)
      member?.process.kill('SIGSTOP')
      await pause(6_000)
      member?.process.kill('SIGCONT')
      await pause(1_000)
    },
  },
  {
    name: 'a node hangs',
    work: async ({ nodes }, pick) => {
      const { target } = nodes[pick(nodes.length)]!
      if (!target) return
      process.kill(target.pid, 'SIGSTOP')
      await pause(4_000)
      process.kill(target.pid, 'SIGCONT')
    },
  },
  {
    name: 'the primary is cut off from all',
    work: async ({ set, networks }) => {
      const member = await primaryMember(set)
      const at = member ? set.members.indexOf(member) : -1
      networks[at]?.cut()
      await pause(8_000)
      networks[at]?.mend()
      await pause(1_000)
    },
  },
  {
    name: 'a node is cut off from the database',
    work: async ({ networks, nodes }, pick) => {
      const node = nodes[pick(nodes.length)]!
      node.isCut = true
      for (const { cut } of networks) cut(node.name)
      await pause(12_000)
      for (const { mend } of networks) mend(node.name)
      await pause(5_000)
      node.isCut = false
    },
  },
]
