import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import path from 'node:path'
import { MongoClient } from 'mongodb'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseAdapter } from '#src/database/adapter.ts'
import {
  findMongod,
  freePort,
  type Member,
  newFolder,
  startMember,
  stopMember,
} from '../../../scripts/services/mongod.ts'

const given = process.env.MONGODB_URL ?? ''
const folder = newFolder()
const members: Member[] = []

const start = async (name: string, args: string[]): Promise<number> => {
  const program = await findMongod(() => undefined)
  const member = await startMember({ program, folder: path.join(folder, name), port: await freePort(), args })
  members.push(member)
  return member.port
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
beforeAll(async () => {
  single = await start('single', [])
  guarded = await start('guarded', ['--auth'])
  const client = new MongoClient(`mongodb://127.0.0.1:${guarded}/?directConnection=true`)
  await client.db('admin').command({ createUser: 'baas', pwd: 'geheim', roles: ['root'] })
  await client.close()
})
afterAll(async () => {
  await Promise.all(members.map(stopMember))
  rmSync(folder, { recursive: true, force: true })
})

describe('an operator reads in one line what is wrong with', () => {
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
