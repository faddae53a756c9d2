import { createLocalReq, type Payload } from 'payload'
import type { LinkTo } from '#src/answers/model/target.ts'
import { describeError, type Logger } from '#src/config/log.ts'
import { LANES, type Lane } from './lanes.ts'
import { abandonedJobs, beat, claim, type DueJob, dueJobs, release, takeUp } from './queue.ts'

declare module 'payload' {
  interface RequestContext {
    /** Where the website has its pages; only in a task. */
    linkTo?: LinkTo
  }
}

/** How often it looks for due jobs, in milliseconds. One that is due sooner is begun at its own moment. */
const LOOK_EVERY = 5_000
const SCHEDULE_EVERY = 60_000
const BEAT_EVERY = 15_000
/** What still runs when the process is asked to stop gets this long; the next start does the rest. */
const PATIENCE = 3_000
/** The same for what waits for somebody else's computer. */
const PATIENCE_OUTSIDE = 500

export type Runner = {
  /** One look: begins what is due, and gives the milliseconds until the next look. */
  look: () => Promise<number>
  /** When everything that was begun is done. */
  settled: () => Promise<void>
  start: () => void
  stop: () => Promise<void>
}

/**
 * Runs the jobs that are due, each kind in a lane of its own (`lanes.ts`): mails to a server that hangs keep no
 * publication waiting. A job is claimed before it is begun, so that two processes never do the same one, and marked
 * alive while it runs: what a killed process left behind is taken up again by whoever looks next.
 */
export function createRunner(parts: {
  /** Null while the database cannot be reached. */
  payload: () => Payload | null
  log: Pick<Logger, 'warn' | 'error'>
  /** For the tasks: where the website has its pages. */
  linkTo: LinkTo
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
    // Either way: a clock that is set back would let nothing begin until it is there again.
    const hasPassed = (since: number, time: number) => Math.abs(now - since) >= time
    if (running.size > 0 && hasPassed(lastBeat, BEAT_EVERY)) {
      lastBeat = now
      await beat({ payload, ids: [...running.keys()], now })
    }
    for (const job of await abandonedJobs({ payload, now })) {
      if (!running.has(job.id) && (await takeUp({ payload, job, now })))
        log.warn({ job: job.id }, 'a job was left halfway')
    }
    if (hasPassed(lastSchedule, SCHEDULE_EVERY)) {
      lastSchedule = now
      await payload.jobs.handleSchedules()
    }
    let next = now + LOOK_EVERY
    for (const lane of LANES) next = Math.min(next, await beginIn({ payload, lane, now }))
    return Math.max(next - now, 10)
  }

  /** Begins what is due in a lane, as far as there is room, and gives the moment at which the next one is. */
  async function beginIn({ payload, lane, now }: { payload: Payload; lane: Lane; now: number }): Promise<number> {
    const soon = await dueJobs({ payload, before: now + LOOK_EVERY, lane })
    const isDue = ({ waitUntil }: DueJob) => !waitUntil || Date.parse(waitUntil) <= now
    const due = soon.filter(isDue)
    let left = due.length
    for (const { id } of due) {
      if (isStopped || countIn(lane) >= lane.atOnce(payload)) break
      left -= 1
      if (!(await claim({ payload, id, now }))) continue
      const run = payload.jobs
        .runByID({ id, silent: true, req: await createLocalReq({ context: { linkTo: parts.linkTo } }, payload) })
        .then(() => undefined)
        .catch((error) => log.error({ error: describeError(error) }, 'a job could not be run'))
        .finally(() => {
          running.delete(id)
          // There is room for one that did not fit.
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
