import { type Member, onMember, type ReplicaSet } from '../../scripts/services/mongod.ts'
import { type Cluster, primaryOf } from './cluster.ts'

export type Disturbance = { name: string; work: (cluster: Cluster, pick: (many: number) => number) => Promise<void> }

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

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
]
