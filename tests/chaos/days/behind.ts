import { setTimeout as pause } from 'node:timers/promises'
import { type Member, onMember, type ReplicaSet, stopMember } from '../../../scripts/services/mongod.ts'
import { primaryOf } from '../cluster.ts'
import { type Day, until } from './day.ts'

const HOUR = 3_600
const LASTS = 25_000

export const anHourBehind: Day = {
  name: 'a secondary is an hour behind',
  work: async ({ set }) => {
    const { behind } = await roles(set)
    await delay(set, behind, HOUR)
    await pause(LASTS)
    await delay(set, behind, 0)
    return { seen: '' }
  },
}

/** Two of three vote, so there is a primary; what it writes is on one member alone, so nothing can be acknowledged. */
export const anHourBehindAndOneGone: Day = {
  name: 'a secondary is an hour behind and another is killed',
  work: async ({ set }) => {
    const { behind, other } = await roles(set)
    await delay(set, behind, HOUR)
    await pause(3_000)
    await stopMember(other)
    await pause(LASTS)
    const seen = (await primaryOf(set)) ? 'there was a primary' : 'there was no primary'
    await other.start()
    await pause(3_000)
    await delay(set, behind, 0)
    return { seen }
  },
}

async function roles({ members }: ReplicaSet): Promise<{ behind: Member; other: Member }> {
  await until(async () => (await primaryOf({ members } as ReplicaSet)) !== null, 30_000)
  const primary = await primaryOf({ members } as ReplicaSet)
  const [other, behind] = members.filter(({ port }) => port !== primary)
  return { behind: behind!, other: other! }
}

type Settings = { version: number; members: { priority: number; secondaryDelaySecs: number }[] }

/** A member that is delayed may not become primary. */
async function delay(set: ReplicaSet, member: Member, seconds: number): Promise<void> {
  await until(async () => (await primaryOf(set)) !== null, 60_000)
  await onMember((await primaryOf(set))!, async (client) => {
    const admin = client.db('admin')
    const { config } = (await admin.command({ replSetGetConfig: 1 })) as unknown as { config: Settings }
    const members = config.members.map((one, at) =>
      at === set.members.indexOf(member)
        ? { ...one, priority: seconds ? 0 : 1, secondaryDelaySecs: seconds, hidden: false }
        : one,
    )
    await admin.command({ replSetReconfig: { ...config, version: config.version + 1, members } })
  })
}
