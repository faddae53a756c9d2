import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import path from 'node:path'
import { MongoClient } from 'mongodb'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseAdapter } from '#src/database/adapter.ts'
import { whatIsMissing } from '#src/database/mongodb/needs.ts'
import {
  findMongod,
  freePort,
  type Member,
  newFolder,
  onMember,
  startMember,
  stopMember,
} from '../../../scripts/services/mongod.ts'
import { until } from '../../helpers/payload.ts'

const given = process.env.MONGODB_URL ?? ''
const folder = newFolder()
const members: Member[] = []

const start = async (name: string, args: string[], options = ''): Promise<number> => {
  const program = await findMongod(() => undefined)
  const at = path.join(folder, name)
  const member = await startMember({ program, folder: at, port: await freePort(), args, options })
  members.push(member)
  return member.port
}

/** Makes a certificate of 127.0.0.1 that is its own authority. Returns it, and a file with its key as mongod wants it. */
function makeCertificate(): { certificate: string; withKey: string } {
  const [key, certificate, withKey] = ['key.pem', 'certificate.pem', 'both.pem'].map((name) => path.join(folder, name))
  const names = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1']
  const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-keyout', key!, '-out', certificate!]
  const { status, error, stderr } = spawnSync('openssl', [...made, ...names], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`this test needs openssl on the PATH: ${error?.message ?? stderr}`)
  writeFileSync(withKey!, readFileSync(key!, 'utf8') + readFileSync(certificate!, 'utf8'))
  return { certificate: certificate!, withKey: withKey! }
}

/** Starts a replica set of these members; its first becomes primary. */
async function initiate(ports: number[], options = ''): Promise<void> {
  const set = { _id: 'rs0', members: ports.map((port, _id) => ({ _id, host: `127.0.0.1:${port}` })) }
  await onMember(
    ports[0]!,
    async (client) => {
      const admin = client.db('admin')
      await admin.command({
        replSetInitiate: { ...set, settings: { electionTimeoutMillis: 1_000, heartbeatIntervalMillis: 200 } },
      })
      while (!(await admin.command({ hello: 1 })).isWritablePrimary) {
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    },
    options,
  )
}

/** What an operator reads when the program starts on this URL. */
async function saidOf(url: string): Promise<string> {
  const logger = { info: () => {}, warn: () => {}, error: () => {} }
  const config = { collections: [], globals: [] }
  const adapter = (await databaseAdapter({ kind: 'mongodb', url })).init({
    payload: { logger, config, collections: {} } as unknown as Payload,
  })
  try {
    await adapter.init?.()
    await adapter.connect?.()
    return ''
  } catch (error) {
    return (error as Error).message
  } finally {
    await adapter.destroy?.()
  }
}

let single = 0
let guarded = 0
let secured = 0
let certificate = ''
let tls = ''
beforeAll(async () => {
  const made = makeCertificate()
  certificate = made.certificate
  tls = `tls=true&tlsCAFile=${encodeURIComponent(certificate)}`
  const demanded = ['--tlsMode', 'requireTLS', '--tlsCertificateKeyFile', made.withKey]
  const withoutOwn = ['--tlsCAFile', certificate, '--tlsAllowConnectionsWithoutCertificates']
  secured = await start('secured', ['--replSet', 'rs0', ...demanded, ...withoutOwn], tls)
  await initiate([secured], tls)
  single = await start('single', [])
  const keyFile = path.join(folder, 'key-file')
  writeFileSync(keyFile, 'themembersofatestknoweachotherbythis', { mode: 0o600 })
  guarded = await start('guarded', ['--replSet', 'rs0', '--auth', '--keyFile', keyFile])
  await initiate([guarded])
  const users = {
    baas: ['root'],
    lezer: [{ role: 'read', db: 'x' }],
    niemand: [],
    schrijver: [{ role: 'readWrite', db: 'x' }],
  }
  // mongod lets its own machine make the first user without being one.
  const { baas, ...others } = users
  await onMember(guarded, (client) => client.db('admin').command({ createUser: 'baas', pwd: 'geheim', roles: baas }))
  const client = new MongoClient(`mongodb://baas:geheim@127.0.0.1:${guarded}/?directConnection=true`)
  for (const [createUser, roles] of Object.entries(others)) {
    await client.db('admin').command({ createUser, pwd: 'geheim', roles })
  }
  await client.close()
})
afterAll(async () => {
  await Promise.all(members.map(stopMember))
  rmSync(folder, { recursive: true, force: true })
})

// Most wait 5 s for a server: at once.
describe.concurrent('an operator reads in one line what is wrong with', () => {
  it('a single server', async () => {
    expect(await saidOf(`mongodb://127.0.0.1:${single}/x`)).toMatch(/replica set.*--replSet/)
  })

  it('a URL that does not name the replica set, and gets its name', async () => {
    expect(await saidOf(given.replace(/\?.*/, 'x'))).toMatch(/replicaSet=rs0/)
  })

  it('the name of another replica set', async () => {
    expect(await saidOf(given.replace(/\?.*/, 'x?replicaSet=andere'))).toMatch(/andere/)
  })

  it('a port where nothing answers', async () => {
    expect(await saidOf(`mongodb://127.0.0.1:${await freePort()}/x?replicaSet=rs0`)).toMatch(/nothing answers/)
  })

  it('a host that does not exist', async () => {
    expect(await saidOf('mongodb://database.invalid/x?replicaSet=rs0')).toMatch(/cannot be found \(database\.invalid/)
  })

  it('a wrong password, without showing it', async () => {
    const said = await saidOf(`mongodb://baas:verkeerd@127.0.0.1:${guarded}/admin?directConnection=true`)
    expect(said).toMatch(/password/)
    expect(said).not.toContain('verkeerd')
  })

  it('TLS that the server does not speak', async () => {
    expect(await saidOf(`${given.replace(/\?/, 'x?')}&tls=true`)).toMatch(/TLS/)
  })

  it.each(['lezer', 'niemand'])('a user without the right to write: %s', async (user) => {
    const url = `mongodb://${user}:geheim@127.0.0.1:${guarded}/x?authSource=admin&replicaSet=rs0`
    expect(await saidOf(url)).toMatch(/its user may not write in this database.*readWrite/)
  })

  it('a server that demands TLS', async () => {
    expect(await saidOf(`mongodb://127.0.0.1:${secured}/x?replicaSet=rs0`)).toMatch(/asks for TLS.*tls=true/)
  })

  it('a certificate that is not trusted', async () => {
    expect(await saidOf(`mongodb://127.0.0.1:${secured}/x?replicaSet=rs0&tls=true`)).toMatch(/not trusted.*tlsCAFile/)
  })

  it('a certificate of another name', async () => {
    const url = `mongodb://localhost:${secured}/x?directConnection=true&replicaSet=rs0&${tls}`
    expect(await saidOf(url)).toMatch(/certificate is of another name/)
  })

  it('a file with an authority that is not there', async () => {
    const url = `mongodb://127.0.0.1:${secured}/x?replicaSet=rs0&tls=true&tlsCAFile=/nergens/ca.pem`
    expect(await saidOf(url)).toMatch(/\/nergens\/ca\.pem/)
  })

  it('a replica set that was never initiated', async () => {
    const never = await start('never', ['--replSet', 'rs0'])
    expect(await saidOf(`mongodb://127.0.0.1:${never}/x?replicaSet=rs0`)).toMatch(/never started.*rs\.initiate/)
  })

  it('a replica set that lost its primary', async () => {
    const pair = [await start('one', ['--replSet', 'rs0']), await start('two', ['--replSet', 'rs0'])]
    await initiate(pair)
    await stopMember(members.find(({ port }) => port === pair[1])!)
    const url = `mongodb://127.0.0.1:${pair[0]},127.0.0.1:${pair[1]}/x?replicaSet=rs0`
    const isPrimary = () =>
      onMember(pair[0]!, async (one) => (await one.db('admin').command({ hello: 1 })).isWritablePrimary)
    await until(async () => !(await isPrimary()), { within: 30_000 })
    expect(await saidOf(url)).toMatch(/no primary now.*rs\.status/)
  })

  it('an old release', async () => {
    const says = { hello: { setName: 'rs0' }, buildInfo: { version: '5.0.31', versionArray: [5, 0, 31, 0] } }
    const command = async (asked: object) => says[Object.keys(asked)[0] as keyof typeof says]
    const connection = {
      db: { admin: () => ({ command }) },
      getClient: () => ({ options: { replicaSet: 'rs0' } }),
    } as unknown as Parameters<typeof whatIsMissing>[0]
    expect(await whatIsMissing(connection)).toMatch(/version is 5\.0\.31.*6\.0: upgrade/)
  })

  it('a server that ends each connection, as one does that demands TLS', async () => {
    const server = createServer((socket: Socket) => socket.destroy()).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as { port: number }
    expect(await saidOf(`mongodb://127.0.0.1:${port}/x?replicaSet=rs0`)).toMatch(/TLS|nothing answers/)
    server.close()
  })
})

it('a replica set with its name in the URL is opened', async () => {
  expect(await saidOf(given.replace('/?', '/needs-test?'))).toBe('')
})

it('a server with TLS is opened with the authority that signed its certificate', async () => {
  expect(await saidOf(`mongodb://127.0.0.1:${secured}/x?replicaSet=rs0&${tls}`)).toBe('')
})

it('a user with readWrite on the database alone is enough', async () => {
  const url = `mongodb://schrijver:geheim@127.0.0.1:${guarded}/x?authSource=admin&replicaSet=rs0`
  expect(await saidOf(url)).toBe('')
})
