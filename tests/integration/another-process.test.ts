import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, openTestSnapshot, type TestDatabase, until } from '../helpers/payload.ts'

const COUNT = 200
const KILL_AT = 120

let database: TestDatabase

beforeAll(async () => {
  database = await openTestDatabase()
})

afterAll(() => database.close())

describe('publications by another process', () => {
  it('are noticed within 2 s, and none that was acknowledged is lost when it is killed halfway', async () => {
    const snapshot = await openTestSnapshot(database)
    const facts = () => snapshot.status().counts.facts ?? 0
    const before = facts()
    const child = publishMany()
    const acknowledged: string[] = []
    await new Promise<void>((resolve) => {
      child.stdout?.on('data', (data: Buffer) => {
        acknowledged.push(...[...data.toString().matchAll(/acknowledged (\S+)/g)].map(([, key = '']) => key))
        if (acknowledged.length >= KILL_AT) resolve()
      })
      child.on('exit', () => resolve())
    })
    child.kill('SIGKILL')
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    expect(child.signalCode).toBe('SIGKILL')
    expect(acknowledged.length).toBeGreaterThanOrEqual(KILL_AT)

    await until(() => facts() - before >= acknowledged.length, { within: 2_000 })

    const { docs } = await database.payload.find({
      collection: 'facts',
      where: { key: { like: 'publicatie-' } },
      pagination: false,
      limit: 0,
      depth: 0,
    })
    const kept = new Set(docs.map(({ key }) => key))
    expect(acknowledged.filter((key) => !kept.has(key))).toEqual([])
    const lines = await database.payload.count({ collection: 'publications', where: { source: { equals: 'facts' } } })
    expect(lines.totalDocs).toBe(kept.size)
    await snapshot.close()
  })
})

function publishMany(): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'tests/helpers/publish-many.ts'], {
    env: { ...process.env, COUNT: String(COUNT) },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}
