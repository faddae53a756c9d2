import type { Request, RequestHandler } from 'express'
import pLimit, { type LimitFunction } from 'p-limit'
import type { Counts } from './counts.ts'

/** Runs work on one account at a time; work on other accounts does not wait. */
export type AccountLock = <Result>(account: string, work: () => Promise<Result>) => Promise<Result>

/** A lock left by a process that crashed expires after this. Both in milliseconds. */
const EXPIRES_AFTER = 30_000
const RETRY_EVERY = 50

/**
 * A mutex per account, in this process and, where counts are shared, across processes. Payload reads an account, checks the
 * password for a while and then writes back all its sessions: of two sign-ins at once, one session would be lost.
 */
export function createAccountLock({ counts }: { counts: Counts }): AccountLock {
  const queues = new Map<string, LimitFunction>()

  return async (account, work) => {
    const key = account.trim().toLowerCase()
    const queue = queues.get(key) ?? pLimit(1)
    queues.set(key, queue)
    try {
      return await queue(async () => {
        const release = await lockAmongProcesses({ counts, key: `turn ${key}` })
        return work().finally(release)
      })
    } finally {
      if (queue.activeCount + queue.pendingCount === 0) queues.delete(key)
    }
  }
}

/**
 * Holds the lock on an account until the response is closed. It comes before the queue of all sign-ins: a request that holds
 * a place in that queue must never wait for one behind it (deadlock).
 */
export function lockAccount({
  accountLock,
  accountOf,
}: {
  accountLock: AccountLock
  accountOf: (request: Request) => string | null
}): RequestHandler {
  return (request, response, next) =>
    accountLock(
      accountOf(request) ?? '',
      () =>
        new Promise<void>((resolve) => {
          if (response.closed) return resolve()
          response.once('close', resolve)
          next()
        }),
    )
}

/** The process that counts 1 holds the lock. After `EXPIRES_AFTER` a waiter goes on without it: better a lost session than a failed sign-in. */
async function lockAmongProcesses({ counts, key }: { counts: Counts; key: string }): Promise<() => Promise<void>> {
  for (let waited = 0; waited < EXPIRES_AFTER; waited += RETRY_EVERY) {
    const counted = await counts.add({ key, windowMs: EXPIRES_AFTER })
    if (!counted) break
    if (counted.count === 1) return () => counts.remove({ key, until: counted.until })
    await new Promise((resolve) => setTimeout(resolve, RETRY_EVERY))
  }
  return async () => {}
}
