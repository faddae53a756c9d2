import type { Payload } from 'payload'
import { lineOf } from '#src/config/start-error.ts'
import { type Counted, type SharedCounts, sharedCountsIn } from '#src/database/shared-counts.ts'

/** What processes on one database count together. */
export type Counts = {
  /** One more under a key. Null: nothing is shared now, and what this process knows itself is all there is. */
  add: (asked: { key: string; windowMs: number }) => Promise<Counted | null>
  remove: SharedCounts['remove']
}

type Log = { info: (message: string) => void; warn: (details: object, message: string) => void }

/** A sign-in waits this long for its count: the driver may take twice its 5 s for a database that was lost. In ms. */
const PATIENCE = 2_000
/** After a failure nobody waits for the database again for this long, in ms. */
const REST = 5_000

/**
 * The shared counts of this process. While the database is away, `add` gives null: whoever asks then goes by what this
 * process counted itself, so that a lost database neither keeps everybody out nor lets everybody guess.
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
    // What could not be removed ends by itself.
    remove: async (asked) =>
      void (await shared()
        ?.remove(asked)
        .catch(() => undefined)),
  }
}

/** Rejects when it takes too long. */
async function soon<Result>(work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no count within ${PATIENCE} ms`)), PATIENCE)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
