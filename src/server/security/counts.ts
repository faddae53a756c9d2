import type { Payload } from 'payload'
import { lineOf } from '#src/config/start-error.ts'
import { type Counted, type SharedCounts, sharedCountsIn } from '#src/database/shared-counts.ts'

/** Counters shared by processes on one database. */
export type Counts = {
  /** Increments the counter of a key. Null: nothing is shared now, so only the count of this process is known. */
  add: (asked: { key: string; windowMs: number }) => Promise<Counted | null>
  remove: SharedCounts['remove']
}

type Log = { info: (message: string) => void; warn: (details: object, message: string) => void }

/** Timeout of a shared count, in ms: the MongoDB driver may take twice its 5 s when the database is lost. */
const PATIENCE = 2_000
/** After a failure the database is not tried again for this long, in ms. */
const REST = 5_000

/**
 * The shared counters of this process. While the database is away `add` returns null and the caller uses the count of this
 * process, so that a lost database neither blocks sign-ins nor lifts the limit.
 */
export function createCounts({
  payload,
  log,
  open = sharedCountsIn,
  now = Date.now,
}: {
  payload: () => Payload | null
  log: Log
  open?: (payload: Payload) => SharedCounts | null
  now?: () => number
}): Counts {
  let opened: { payload: Payload; shared: SharedCounts | null } | null = null
  let lostAt: number | null = null

  function shared(): SharedCounts | null {
    const instance = payload()
    if (instance && opened?.payload !== instance) opened = { payload: instance, shared: open(instance) }
    return instance && opened ? opened.shared : null
  }

  return {
    add: async (asked) => {
      const isResting = lostAt !== null && now() - lostAt < REST
      const counts = isResting ? null : shared()
      if (!counts) return null
      try {
        const counted = await soon(counts.add(asked))
        if (lostAt !== null) log.info('sign-ins are counted together with other processes again')
        lostAt = null
        return counted
      } catch (error) {
        if (lostAt === null) log.warn({ error: lineOf(error) }, 'sign-ins are counted by this process alone')
        lostAt = now()
        return null
      }
    },
    // A counter that could not be removed expires.
    remove: async (asked) =>
      void (await shared()
        ?.remove(asked)
        .catch(() => undefined)),
  }
}

/** Rejects after a timeout. */
async function soon<Result>(work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no count within ${PATIENCE} ms`)), PATIENCE)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
