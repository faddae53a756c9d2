import type { TaskConfig } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineTask, TaskProblem } from '#src/tasks/define.ts'
import { createRunner, type Runner } from '#src/tasks/runner.ts'
import { taskContext } from '../fixtures/server/tasks.ts'
import { openTestDatabase, type TestDatabase } from '../helpers/payload.ts'
import { askApi } from '../helpers/rest.ts'

const log = { warn: () => {}, error: () => {} }
const SECOND = 1_000
const MINUTE = 60 * SECOND
/** Later than anything the queue itself was scheduled to do. */
const START = Date.parse('2030-01-01T09:00:01Z')

let database: TestDatabase
let runner: Runner
let did: string[] = []
let perform: (what: string) => Promise<void> = async () => undefined

beforeAll(async () => {
  database = await openTestDatabase()
  database.payload.logger.level = 'silent'
  const tasks = database.payload.config.jobs.tasks as TaskConfig[]
  // Only the tasks of this test: the others come back by themselves.
  tasks.splice(0, tasks.length)
  tasks.push(
    defineTask({ slug: 'carry-out-plans', label: 'Publiceren', run: async () => void did.push('publication') }),
    defineTask<{ to: string }>({
      slug: 'send-mail',
      label: 'Iets doen',
      retries: 2,
      run: async ({ input: { to } }) => {
        did.push(to)
        await perform(to)
      },
    }),
  )
})
afterAll(() => database.close())

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime(START)
  did = []
  perform = async () => undefined
  runner = newRunner()
})
afterEach(async () => {
  await runner.stop()
  vi.useRealTimers()
  await database.payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
})

const newRunner = () => createRunner({ payload: () => database.payload, context: taskContext, log })
const queue = (to: string, waitUntil?: Date) =>
  database.payload.jobs.queue({ task: 'send-mail', input: { to, subject: 's', text: 'GEHEIM-TEKST' }, waitUntil })
const jobs = async () => (await database.payload.find({ collection: 'payload-jobs', pagination: false })).docs
const pass = (ms: number) => vi.setSystemTime(Date.now() + ms)

/** One look, and then until what was begun is done. */
async function work(by = runner): Promise<number> {
  const next = await by.look()
  await by.settled()
  return next
}

describe('the runner', () => {
  it('does what is due, once, and leaves nothing behind', async () => {
    await queue('a')
    await work()
    await work()
    expect(did).toEqual(['a'])
    expect(await jobs()).toEqual([])
  })

  it('leaves what is planned alone until its moment, and wakes at that moment', async () => {
    await queue('a', new Date(START + 12 * SECOND))
    expect(await work()).toBe(5 * SECOND)
    pass(10 * SECOND)
    expect(await work()).toBe(2 * SECOND)
    expect(did).toEqual([])
    pass(2 * SECOND)
    await work()
    expect(did).toEqual(['a'])
  })

  it('tries again with growing pauses, says in Dutch what is wrong, and gives up at last', async () => {
    perform = async () => {
      throw new TaskProblem('De mailserver is weg.')
    }
    await queue('a')
    await work()
    expect((await jobs())[0]).toMatchObject({ problem: 'De mailserver is weg.', hasError: false, processing: false })
    pass(MINUTE - SECOND)
    await work()
    expect(did).toHaveLength(1)
    pass(2 * SECOND)
    await work()
    expect(did).toHaveLength(2)
    pass(2 * MINUTE - SECOND)
    await work()
    expect(did).toHaveLength(2)
    pass(2 * SECOND)
    await work()
    expect(did).toHaveLength(3)
    pass(60 * MINUTE)
    await work()
    expect(did).toHaveLength(3)
    expect((await jobs())[0]).toMatchObject({ problem: 'De mailserver is weg.', hasError: true })
  })

  it('says nothing of the inside when something unexpected goes wrong', async () => {
    perform = async () => {
      throw new Error('ENOENT /srv/eenmond/data')
    }
    await queue('a')
    await work()
    expect((await jobs())[0]?.problem).toBe('Iets doen: er ging iets mis.')
  })

  it('does other jobs while one takes long, and none twice', async () => {
    let finish = () => {}
    perform = (what) => (what === 'slow' ? new Promise((resolve) => (finish = resolve)) : Promise.resolve())
    await queue('slow')
    await runner.look()
    await queue('quick')
    await runner.look()
    await vi.waitUntil(async () => (await jobs()).length === 1)
    expect(did).toEqual(['slow', 'quick'])
    finish()
    await runner.settled()
  })

  it('of two processes one does the job', async () => {
    const other = newRunner()
    for (let index = 0; index < 10; index++) await queue(String(index))
    for (let round = 0; round < 5; round++) await Promise.all([work(), work(other)])
    expect(did.sort()).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'])
    await other.stop()
  })

  it('waits with an end for what runs when it is stopped, and gives the rest back', async () => {
    perform = () => new Promise(() => undefined)
    await queue('endless')
    const stopped = createRunner({ payload: () => database.payload, context: taskContext, log, patience: 1 })
    await stopped.look()
    await vi.waitUntil(() => did.length === 1)
    await stopped.stop()
    expect((await jobs())[0]).toMatchObject({ processing: false, hasError: false })
    perform = async () => undefined
    await work()
    expect(did).toHaveLength(2)
  })

  it('does nothing while there is no database', async () => {
    expect(await createRunner({ payload: () => null, context: taskContext, log }).look()).toBe(5 * SECOND)
  })
})

describe('a job that a killed process left halfway', () => {
  const leave = async (queued: Promise<{ id: unknown }> = queue('a')) => {
    const { id } = await queued
    const { claim } = await import('#src/tasks/queue.ts')
    await claim({ payload: database.payload, id: String(id), now: Date.now() })
  }

  it('is taken up again within a minute and a bit', async () => {
    await leave()
    pass(59 * SECOND)
    await work()
    expect(did).toEqual([])
    pass(2 * SECOND)
    await work()
    expect(did).toEqual(['a'])
  })

  it('is taken up again within seconds when it publishes what is planned', async () => {
    await leave(database.payload.jobs.queue({ task: 'carry-out-plans', input: {} }))
    // Not five seconds later, as otherwise.
    expect(await runner.look()).toBeLessThan(3.1 * SECOND)
    pass(3 * SECOND)
    await work()
    expect(did).toEqual([])
    pass(SECOND)
    await work()
    expect(did).toEqual(['publication'])
  })

  it('is left alone while its process lives', async () => {
    let finish = () => {}
    perform = () => new Promise((resolve) => (finish = resolve))
    await queue('a')
    await runner.look()
    await vi.waitUntil(() => did.length === 1)
    const other = newRunner()
    for (let step = 0; step < 10; step++) {
      pass(15 * SECOND)
      await runner.look()
      await work(other)
    }
    expect(did).toEqual(['a'])
    finish()
    await runner.settled()
    await other.stop()
  })

  it('is given up, and told, when it ends the process each time', async () => {
    await leave()
    for (let ending = 0; ending < 5; ending++) {
      pass(30 * MINUTE)
      const { abandonedJobs, requeue, claim } = await import('#src/tasks/queue.ts')
      const { payload } = database
      for (const job of await abandonedJobs({ payload, now: Date.now() })) {
        await requeue({ payload, job, now: Date.now() })
        if (ending < 4) await claim({ payload, id: job.id, now: Date.now() })
      }
    }
    const [job] = await jobs()
    expect(job).toMatchObject({ hasError: true, processing: false })
    expect(job?.problem).not.toBe('')
    pass(30 * MINUTE)
    await work()
    expect(did).toEqual([])
  })
})

describe('over REST', () => {
  const ask = (path: string, role?: 'beheerder' | 'eindredacteur' | 'medewerker', method?: string, data?: object) =>
    askApi({ payload: database.payload, path: `/payload-jobs${path}`, who: role, method, data })

  beforeEach(() => vi.useRealTimers())

  it('a beheerder reads the jobs, without what they were given', async () => {
    perform = async () => {
      throw new TaskProblem('Weg.')
    }
    await queue('a@example.nl')
    await work()
    await queue('b@example.nl')
    const text = await (await ask('', 'beheerder')).text()
    expect(JSON.parse(text).docs).toHaveLength(2)
    expect(text).toContain('Weg.')
    for (const given of ['GEHEIM-TEKST', 'a@example.nl', 'b@example.nl']) expect(text).not.toContain(given)
  })

  it.each([undefined, 'medewerker', 'eindredacteur'] as const)('%s reads none', async (role) => {
    expect([401, 403]).toContain((await ask('', role)).status)
  })

  it.each([undefined, 'medewerker', 'beheerder'] as const)('%s runs, writes and removes none', async (role) => {
    const { id } = await queue('a')
    for (const [path, method] of [
      ['/run', 'GET'],
      ['/run?allQueues=true', 'GET'],
      ['/handle-schedules', 'GET'],
      ['', 'POST'],
      [`/${id}`, 'PATCH'],
      [`/${id}`, 'DELETE'],
    ] as const) {
      const { status } = await ask(path, role, method, method === 'GET' ? undefined : { taskSlug: 'send-mail' })
      expect([401, 403], `${method} ${path}`).toContain(status)
    }
    expect(did).toEqual([])
    expect(await jobs()).toHaveLength(1)
  })
})
