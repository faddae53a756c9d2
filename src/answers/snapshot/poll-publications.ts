import type { Payload } from 'payload'
import { onPublication } from '#collections/hooks/publication-bus.ts'

/** The interval, in milliseconds, at which a process checks for publications by other processes (decision 4). */
const POLL_INTERVAL = 1_000
/** After a publication in this process: polls at these delays, in milliseconds, until its transaction has committed. */
const POLL_DELAYS = [0, 5, 10, 20, 40, 80, 160, 320]

/** Polls for publications: soon after one in this process, and at a regular interval for those of other processes. */
export function pollPublications({
  poll,
  revision,
}: {
  poll: () => Promise<void>
  /** The last revision read: when it changes, no further polls are needed. */
  revision: () => number
}): { begin: () => void; listenTo: (payload: Payload) => void; close: () => Promise<void> } {
  let polling: Promise<void> | null = null
  let pollAgain = false
  let isClosed = false
  let stopListening = () => {}
  const timers = new Set<NodeJS.Timeout>()

  /** One poll at a time; a poll requested meanwhile follows immediately. */
  const pollNow = (): Promise<void> => {
    if (polling) {
      pollAgain = true
      return polling
    }
    polling = (async () => {
      do {
        pollAgain = false
        if (isClosed) return
        await poll()
      } while (pollAgain)
    })().finally(() => {
      polling = null
    })
    return polling
  }

  const later = (work: () => void, ms: number) => {
    const timer = setTimeout(() => {
      timers.delete(timer)
      work()
    }, ms)
    timer.unref()
    timers.add(timer)
  }

  const pollRegularly = () => {
    later(async () => {
      await pollNow()
      if (!isClosed) pollRegularly()
    }, POLL_INTERVAL)
  }

  const pollSoon = () => {
    const before = revision()
    for (const ms of POLL_DELAYS) later(() => revision() === before && void pollNow(), ms)
  }

  return {
    begin: pollRegularly,
    listenTo: (payload) => {
      stopListening = onPublication({ payload, listener: pollSoon })
    },
    close: async () => {
      isClosed = true
      stopListening()
      for (const timer of timers) clearTimeout(timer)
      await polling
    },
  }
}
