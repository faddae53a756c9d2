import { createLocalReq, type Payload, type RequestContext } from 'payload'
import type { Content } from '#src/answers/model/raw.ts'
import type { LinkTo } from '#src/answers/model/target.ts'
import { describeError, type Logger } from '#src/config/log.ts'
import { endHungTransactions } from '#src/database/mongodb/hung.ts'
import { LANES, type Lane } from './lanes.ts'
import { abandonedJobs, claim, type DueJob, dueJobs, heartbeat, release, requeue, takeoverAt } from './queue.ts'

declare module 'payload' {
  interface RequestContext {
    /** Builds addresses of the website; only available in a task. */
    linkTo?: LinkTo
    /** All published content, from memory, with its revision; only available in a task. */
    published?: () => { content: Content; revision: number }
  }
}

/** Polling interval in milliseconds. A job that is due earlier starts at its own moment. */
const LOOK_EVERY = 5_000
const SCHEDULE_EVERY = 60_000
const BEAT_EVERY = 15_000
/** On shutdown, in ms: running jobs get this long; the next start continues the rest. */
const PATIENCE = 3_000
/** The same for jobs that wait for an external server. */
const PATIENCE_OUTSIDE = 500

export type TaskContext = Required<Pick<RequestContext, 'linkTo' | 'published'>>

export type Runner = {
  /** One poll: starts the jobs that are due, and returns the milliseconds until the next poll. */
  look: () => Promise<number>
  /** Resolves when all jobs that were started are finished. */
  settled: () => Promise<void>
  start: () => void
  stop: () => Promise<void>
}

/**
 * Runs the jobs that are due, in separate lanes (`lanes.ts`), so that a slow mail server does not delay publications. A
 * job is claimed before it starts, so that only one process runs it, and has a heartbeat while it runs: jobs of a
 * killed process are taken over by another.
 */
export function createRunner(parts: {
  /** Null while the database cannot be reached. */
  payload: () => Payload | null
  log: Pick<Logger, 'warn' | 'error'>
  /** What this process gives its tasks. */
  context: TaskContext
  patience?: number
}): Runner {
  const { log, patience = PATIENCE } = parts
  const running = new Map<string, { lane: Lane; run: Promise<void> }>()
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<unknown> = Promise.resolve()
  let isStarted = false
  let isStopped = false
  let isLooking = false
  let isWanted = false
  let lastSchedule = 0
  let lastBeat = 0

  async function look(): Promise<number> {
    const payload = parts.payload()
    if (!payload) return LOOK_EVERY
    const now = Date.now()
    // The absolute difference: after the clock is set back jobs must still start.
    const hasPassed = (since: number, time: number) => Math.abs(now - since) >= time
    if (running.size > 0 && hasPassed(lastBeat, BEAT_EVERY)) {
      lastBeat = now
      await heartbeat({ payload, ids: [...running.keys()], now })
    }
    // Before their jobs are taken over: what these wrote is locked.
    await endHungTransactions(payload)
    for (const job of await abandonedJobs({ payload, now })) {
      if (!running.has(job.id) && (await requeue({ payload, job, now })))
        log.warn({ job: job.id }, 'a job was left halfway')
    }
    if (hasPassed(lastSchedule, SCHEDULE_EVERY)) {
      lastSchedule = now
      await payload.jobs.handleSchedules()
    }
    let next = now + LOOK_EVERY
    for (const lane of LANES) next = Math.min(next, await beginIn({ payload, lane, now }))
    const takeover = await takeoverAt({ payload, mine: [...running.keys()] })
    // A moment later, so that it is abandoned then.
    if (takeover > now) next = Math.min(next, takeover + 50)
    return Math.max(next - now, 10)
  }

  /** Starts the jobs of a lane that are due, up to its limit, and returns when the next one is due. */
  async function beginIn({ payload, lane, now }: { payload: Payload; lane: Lane; now: number }): Promise<number> {
    const soon = await dueJobs({ payload, before: now + LOOK_EVERY, lane })
    const isDue = ({ waitUntil }: DueJob) => !waitUntil || Date.parse(waitUntil) <= now
    const due = soon.filter(isDue)
    let left = due.length
    for (const { id } of due) {
      if (isStopped || countIn(lane) >= lane.atOnce(payload)) break
      left -= 1
      if (!(await claim({ payload, id, now }))) continue
      const run = createLocalReq({ context: { ...parts.context } }, payload)
        .then((req) => payload.jobs.runByID({ id, silent: true, req }))
        .then(() => undefined)
        .catch((error) => log.error({ error: describeError(error) }, 'a job could not be run'))
        .finally(() => {
          running.delete(id)
          // A place became free for a job that had to wait.
          if (left > 0) lookSoon()
        })
      running.set(id, { lane, run })
    }
    const later = soon.filter((job) => !isDue(job)).map(({ waitUntil }) => Date.parse(waitUntil as string))
    return Math.min(...later)
  }

  const countIn = (lane: Lane): number => [...running.values()].filter((one) => one.lane === lane).length

  function lookAgain(after: number) {
    if (isStopped) return
    timer = setTimeout(() => {
      isLooking = true
      const looked = look().catch((error) => {
        log.warn({ error: describeError(error) }, 'looking for jobs failed')
        return LOOK_EVERY
      })
      looking = looked.then((wait) => {
        isLooking = false
        lookAgain(isWanted ? 0 : wait)
        isWanted = false
      })
    }, after)
    timer.unref()
  }

  function lookSoon() {
    isWanted = isLooking
    if (!isStarted || isStopped || isLooking) return
    clearTimeout(timer)
    lookAgain(0)
  }

  const settled = async (isOurs = (_lane: Lane) => true) => {
    const runs = () => [...running.values()].filter(({ lane }) => isOurs(lane)).map(({ run }) => run)
    while (runs().length > 0) await Promise.all(runs())
  }

  return {
    look,
    settled: () => settled(),
    start: () => {
      isStarted = true
      lookAgain(0)
    },
    stop: async () => {
      isStopped = true
      clearTimeout(timer)
      await looking
      await Promise.all([
        within(
          settled(({ isOutside }) => !isOutside),
          patience,
        ),
        within(
          settled(({ isOutside }) => Boolean(isOutside)),
          Math.min(patience, PATIENCE_OUTSIDE),
        ),
      ])
      const payload = parts.payload()
      if (payload) await release({ payload, ids: [...running.keys()] })
    },
  }
}

const within = (work: Promise<void>, milliseconds: number): Promise<unknown> =>
  Promise.race([work, new Promise((resolve) => setTimeout(resolve, milliseconds).unref())])
