import { spawnSync } from 'node:child_process'
import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { type Member, onMember, stopMember } from '../../../scripts/services/mongod.ts'
import { fillDisk } from '../../helpers/fill-disk.ts'
import { type Cluster, primaryOf } from '../cluster.ts'
import { type Day, until } from './day.ts'

/** Room beside the data, in megabytes, before the disk is filled: a mongod that starts makes a journal of 100 MB. */
const ROOM = 300
/** How long mongod gets to notice, in milliseconds: it writes its data every `syncdelay` seconds. */
const NOTICES = 60_000
const LASTS = 20_000

export const primaryDiskFull: Day = {
  name: 'the disk of the primary is full',
  work: async (cluster) => {
    const port = await primaryOf(cluster.set)
    return fullDisks(cluster.set.members.filter((member) => member.port === port))
  },
}

export const everyDiskFull: Day = {
  name: 'the disk of every member is full',
  work: ({ set }: Cluster) => fullDisks(set.members),
}

async function fullDisks(members: readonly Member[]) {
  const moved: Member[] = []
  try {
    for (const member of members) {
      if (!(await moveToSmallDisk(member))) return { seen: 'not tried: a small disk cannot be mounted (it takes root)' }
      moved.push(member)
    }
    await pause(5_000)
    const files = members.map(({ folder }) => fillDisk(folder))
    await until(() => members.every(hasEnded), NOTICES)
    const ends = members.map(({ process: child }) => child.signalCode ?? child.exitCode ?? 'goes on')
    await pause(LASTS)
    for (const file of files) rmSync(file)
    for (const member of members) if (hasEnded(member)) await member.start()
    return { seen: `mongod: ${ends.join(', ')}` }
  } finally {
    for (const member of moved) await moveBack(member)
  }
}

const hasEnded = ({ process: child }: Member): boolean => child.exitCode !== null || child.signalCode !== null

async function moveToSmallDisk(member: Member): Promise<boolean> {
  const { folder } = member
  await stopMember(member)
  const used = Number(spawnSync('du', ['-sm', folder], { encoding: 'utf8' }).stdout.split('\t')[0])
  renameSync(folder, `${folder}-large`)
  mkdirSync(folder)
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${used + ROOM}m`, 'tmpfs', folder])
  if (status === 0) copy({ from: `${folder}-large`, to: folder })
  else {
    rmSync(folder, { recursive: true })
    renameSync(`${folder}-large`, folder)
  }
  await member.start()
  // Otherwise it writes its data once a minute.
  await onMember(member.port, (client) => client.db('admin').command({ setParameter: 1, syncdelay: 5 }))
  return status === 0
}

async function moveBack(member: Member): Promise<void> {
  const { folder } = member
  await stopMember(member)
  rmSync(`${folder}-large`, { recursive: true })
  mkdirSync(`${folder}-large`)
  copy({ from: folder, to: `${folder}-large` })
  spawnSync('umount', [folder])
  rmSync(folder, { recursive: true })
  renameSync(`${folder}-large`, folder)
  await member.start()
}

function copy({ from, to }: { from: string; to: string }): void {
  const { status, stderr } = spawnSync('cp', ['-a', `${from}/.`, to], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}
