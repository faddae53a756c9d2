import type { Request, RequestHandler } from 'express'
import pLimit, { type LimitFunction } from 'p-limit'
import type { Counts } from './counts.ts'

/** Does work on one account after other work on it; other accounts do not wait. */
export type InTurn = <Result>(account: string, work: () => Promise<Result>) => Promise<Result>

/** A process that ended halfway keeps an account waiting for no longer than this. In milliseconds, as the next. */
const LONGEST = 30_000
const LOOK_EVERY = 50

/**
 * Turns on accounts, in this process and, where counts are shared, in all. Payload reads an account, checks the password for
 * a while and then writes back all its sessions: of two sign-ins at once only one would stay.
 */
export function createTurns({ counts }: { counts: Counts }): InTurn {
  const queues = new Map<string, LimitFunction>()

  return async (account, work) => {
    const key = account.trim().toLowerCase()
    const queue = queues.get(key) ?? pLimit(1)
    queues.set(key, queue)
    try {
      return await queue(async () => {
        const end = await turnAmongProcesses({ counts, key: `turn ${key}` })
        return work().finally(end)
      })
    } finally {
      if (queue.activeCount + queue.pendingCount === 0) queues.delete(key)
    }
  }
}

/**
 * Holds the turn on an account until it is answered or gone. It comes before the queue of all who sign in: who holds a place
 * in that queue must wait for nobody behind.
 */
export function accountTurns({
  inTurn,
  accountOf,
}: {
  inTurn: InTurn
  accountOf: (request: Request) => string | null
}): RequestHandler {
  return (request, response, next) =>
    inTurn(
      accountOf(request) ?? '',
      () =>
        new Promise<void>((resolve) => {
          if (response.closed) return resolve()
          response.once('close', resolve)
          next()
        }),
    )
}

/** Whoever counts the first has the turn. Who waited long enough goes on: a session may be lost then, a sign-in not. */
async function turnAmongProcesses({ counts, key }: { counts: Counts; key: string }): Promise<() => Promise<void>> {
  for (let waited = 0; waited < LONGEST; waited += LOOK_EVERY) {
    const counted = await counts.add({ key, windowMs: LONGEST })
    if (!counted) break
    if (counted.count === 1) return () => counts.remove({ key, until: counted.until })
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY))
  }
  return async () => {}
}
