import { afterEach, describe, expect, it, vi } from 'vitest'
import { type Running, runApp } from '#tests/fixtures/server/app.ts'
import { ask } from '#tests/fixtures/server/ask.ts'
import { countsInMemory } from '#tests/fixtures/server/counts.ts'
import { type AccountLock, createAccountLock } from './account-lock.ts'
import type { Counts } from './counts.ts'

const alone = () => createAccountLock({ counts: { add: async () => null, remove: async () => {} } })

describe('the lock on an account', () => {
  it('waits for earlier work on that account only', async () => {
    const accountLock = alone()
    await expectOrder({ first: accountLock, second: accountLock, other: accountLock })
  })

  it('is released when the work fails, and only its own caller gets the error', async () => {
    const accountLock = alone()
    const failing = accountLock('a@x.nl', () => Promise.reject(new Error('wrong password')))
    const next = accountLock('a@x.nl', async () => 'signed in')
    await expect(failing).rejects.toThrow('wrong password')
    expect(await next).toBe('signed in')
  })
})

describe('the lock across processes', () => {
  afterEach(() => void vi.useRealTimers())

  it('waits for work on the account in another one', async () => {
    const counts = countsInMemory()
    const other = createAccountLock({ counts })
    await expectOrder({ first: other, second: createAccountLock({ counts }), other })
  })

  it('of a process that crashed expires after 30 seconds', async () => {
    vi.useFakeTimers()
    const counts = countsInMemory()
    void createAccountLock({ counts })('a@x.nl', () => new Promise(() => {}))
    const done = vi.fn()
    void createAccountLock({ counts })('a@x.nl', async () => done())
    await vi.advanceTimersByTimeAsync(29_900)
    expect(done).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(200)
    expect(done).toHaveBeenCalled()
  })

  it('held longer than 30 seconds does not release the lock of the next holder', async () => {
    vi.useFakeTimers()
    const counts = countsInMemory()
    const begun: string[] = []
    const [slow, next] = [step(), step()]
    const work = (name: string, promise: Promise<void>) => () => {
      begun.push(name)
      return promise
    }
    const all = [createAccountLock({ counts })('a@x.nl', work('slow', slow.promise))]
    await vi.advanceTimersByTimeAsync(1_000)
    all.push(createAccountLock({ counts })('a@x.nl', work('next', next.promise)))
    await vi.advanceTimersByTimeAsync(29_500)
    slow.end()
    all.push(createAccountLock({ counts })('a@x.nl', work('last', Promise.resolve())))
    await vi.advanceTimersByTimeAsync(1_000)
    expect(begun).toEqual(['slow', 'next'])
    next.end()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(begun).toEqual(['slow', 'next', 'last'])
    await Promise.all(all)
  })
})

describe('signing in at the desk and in the admin', () => {
  let app: Running | undefined
  afterEach(() => app?.close())

  it('A3: with one account at once causes no deadlock', async () => {
    const open: (() => void)[] = []
    const { counts, arrived } = arrivals()
    app = await runApp({
      counts,
      next: (request, response) => {
        request.resume()
        open.push(() => response.end())
      },
    })
    const first = admin(app, 'first@x.nl')
    await vi.waitFor(() => expect(open).toHaveLength(1))
    // Both wait for the first, and need the same two things: a place in the queue, and the lock on the account.
    const atDesk = desk(app, 'same@x.nl')
    await arrived('desk account')
    const inAdmin = admin(app, 'same@x.nl')
    await arrived('account account')
    open[0]?.()
    await vi.waitFor(() => expect(open).toHaveLength(2))
    open[1]?.()
    const statuses = (await Promise.all([first, atDesk, inAdmin])).map(({ status }) => status)
    expect(statuses).toEqual([200, 200, 200])
  })
})

/** Resolves once a request has passed the rate limit of a route and waits in the queue. */
function arrivals() {
  let keys: string[] = []
  const counts: Counts = {
    add: async ({ key }) => {
      keys.push(key)
      return null
    },
    remove: async () => {},
  }
  const arrived = async (limit: string) => {
    await vi.waitFor(() => expect(keys.filter((key) => key.startsWith(limit))).not.toEqual([]))
    keys = []
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { counts, arrived }
}

const admin = ({ base }: Running, email: string) =>
  ask(`${base}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email }),
  })

const desk = ({ base }: Running, email: string) =>
  ask(`${base}/kcc/inloggen`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
    body: String(new URLSearchParams({ email, password: 'x' })),
  })

/** The second uses the same account as the first, the other one its own. */
async function expectOrder(locks: { first: AccountLock; second: AccountLock; other: AccountLock }) {
  const steps = { first: step(), second: step(), other: step() }
  const begun: string[] = []
  const begin = (name: keyof typeof steps) => () => {
    begun.push(name)
    return steps[name].promise
  }
  const all = [locks.first('a@x.nl', begin('first'))]
  await vi.waitFor(() => expect(begun).toEqual(['first']))
  all.push(locks.second(' A@x.nl', begin('second')), locks.other('b@x.nl', begin('other')))
  await vi.waitFor(() => expect(begun).toEqual(['first', 'other']))
  steps.first.end()
  await vi.waitFor(() => expect(begun).toEqual(['first', 'other', 'second']))
  steps.second.end()
  steps.other.end()
  await Promise.all(all)
}

function step() {
  let end = () => {}
  const promise = new Promise<void>((resolve) => {
    end = resolve
  })
  return { promise, end }
}
