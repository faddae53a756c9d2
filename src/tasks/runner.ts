import type { Payload } from 'payload'
import { describeError, type Logger } from '#src/server/log.ts'
import { abandonedJobs, beat, claim, type DueJob, dueJobs, release, takeUp } from './queue.ts'

/** How often it looks for due jobs, in milliseconds. One that is due sooner is begun at its own moment. */
const LOOK_EVERY = 5_000
const SCHEDULE_EVERY = 60_000
const BEAT_EVERY = 15_000
/** Jobs at once: a slow one (links) does not keep a publication waiting. */
const AT_ONCE = 5
/** What still runs when the process is asked to stop gets this long; the next start does the rest. */
const PATIENCE = 3_000

export type Runner = {
  /** One look: begins what is due, and gives the milliseconds until the next look. */
  look: () => Promise<number>
  /** When everything that was begun is done. */
  settled: () => Promise<void>
  start: () => void
  stop: () => Promise<void>
}

/**
 * Runs the jobs that are due. A job is claimed before it is begun, so that two processes never do the same one, and marked
 * alive while it runs: what a killed process left behind is taken up again by whoever looks next.
 */
export function createRunner(parts: {
  /** Null while the database cannot be reached. */
  payload: () => Payload | null
  log: Pick<Logger, 'warn' | 'error'>
  patience?: number
}): Runner {
  const { log, patience = PATIENCE } = parts
  const running = new Map<string, Promise<void>>()
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<unknown> = Promise.resolve()
  let isStopped = false
  let lastSchedule = 0
  let lastBeat = 0

  async function look(): Promise<number> {
    const payload = parts.payload()
    if (!payload) return LOOK_EVERY
    const now = Date.now()
    if (running.size > 0 && now - lastBeat >= BEAT_EVERY) {
      lastBeat = now
      await beat({ payload, ids: [...running.keys()], now })
    }
    for (const job of await abandonedJobs({ payload, now })) {
      if (!running.has(job.id) && (await takeUp({ payload, job, now })))
        log.warn({ job: job.id }, 'a job was left halfway')
    }
    if (now - lastSchedule >= SCHEDULE_EVERY) {
      lastSchedule = now
      await payload.jobs.handleSchedules()
    }
    const soon = await dueJobs({ payload, before: now + LOOK_EVERY })
    const isDue = ({ waitUntil }: DueJob) => !waitUntil || Date.parse(waitUntil) <= now
    for (const { id } of soon.filter(isDue)) {
      if (isStopped || running.size >= AT_ONCE) break
      if (!(await claim({ payload, id, now }))) continue
      const run = payload.jobs
        .runByID({ id, silent: true })
        .then(() => undefined)
        .catch((error) => log.error({ error: describeError(error) }, 'a job could not be run'))
        .finally(() => running.delete(id))
      running.set(id, run)
    }
    const next = Math.min(...soon.filter((job) => !isDue(job)).map(({ waitUntil }) => Date.parse(waitUntil as string)))
    return Math.min(LOOK_EVERY, Math.max(next - now, 10))
  }

  function lookAgain(after: number) {
    if (isStopped) return
    timer = setTimeout(() => {
      const looked = look().catch((error) => {
        log.warn({ error: describeError(error) }, 'looking for jobs failed')
        return LOOK_EVERY
      })
      looking = looked.then(lookAgain)
    }, after)
    timer.unref()
  }

  const settled = async () => {
    while (running.size > 0) await Promise.all(running.values())
  }

  return {
    look,
    settled,
    start: () => lookAgain(0),
    stop: async () => {
      isStopped = true
      clearTimeout(timer)
      await looking
      await Promise.race([settled(), new Promise((resolve) => setTimeout(resolve, patience).unref())])
      const payload = parts.payload()
      if (payload) await release({ payload, ids: [...running.keys()] })
    },
  }
}
