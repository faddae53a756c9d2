import type { Payload } from 'payload'
import { onPublication } from '#collections/hooks/publication-bus.ts'

/** The interval, in milliseconds, at which a process checks for publications by other processes (decision 4). */
const LOOK_EVERY = 1_000
/** After a publication in this process: polls at these delays, in milliseconds, until its transaction has committed. */
const LOOK_AFTER = [0, 5, 10, 20, 40, 80, 160, 320]

/** Polls for publications: soon after one in this process, and at a regular interval for those of other processes. */
export function pollPublications({
  look,
  revision,
}: {
  look: () => Promise<void>
  /** The last revision read: when it changes, no further polls are needed. */
  revision: () => number
}): { begin: () => void; listenTo: (payload: Payload) => void; close: () => Promise<void> } {
  let looking: Promise<void> | null = null
  let lookAgain = false
  let isClosed = false
  let stopListening = () => {}
  const timers = new Set<NodeJS.Timeout>()

  /** One poll at a time; a poll requested meanwhile follows immediately. */
  const lookNow = (): Promise<void> => {
    if (looking) {
      lookAgain = true
      return looking
    }
    looking = (async () => {
      do {
        lookAgain = false
        if (isClosed) return
        await look()
      } while (lookAgain)
    })().finally(() => {
      looking = null
    })
    return looking
  }

  const later = (work: () => void, ms: number) => {
    const timer = setTimeout(() => {
      timers.delete(timer)
      work()
    }, ms)
    timer.unref()
    timers.add(timer)
  }

  const lookRegularly = () => {
    later(async () => {
      await lookNow()
      if (!isClosed) lookRegularly()
    }, LOOK_EVERY)
  }

  const lookSoon = () => {
    const before = revision()
    for (const ms of LOOK_AFTER) later(() => revision() === before && void lookNow(), ms)
  }

  return {
    begin: lookRegularly,
    listenTo: (payload) => {
      stopListening = onPublication({ payload, listener: lookSoon })
    },
    close: async () => {
      isClosed = true
      stopListening()
      for (const timer of timers) clearTimeout(timer)
      await looking
    },
  }
}
