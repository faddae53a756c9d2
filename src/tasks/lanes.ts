import type { Payload } from 'payload'
import { mailPauseOf } from '#src/mail/pause.ts'

/** A group of tasks that do not wait for those of another lane. */
export type Lane = {
  name: string
  /** The tasks in it; null for all tasks in no other lane. */
  tasks: readonly string[] | null
  /** The current limit on concurrent jobs. */
  atOnce: (payload: Payload) => number
  /** In milliseconds: without a heartbeat for this long a job is abandoned by its process, and another runs it. */
  abandonedAfter: number
  /** True for jobs that wait for an external server: on shutdown they get less time. */
  isOutside?: boolean
}

/** Long enough for a process that is only busy, because most jobs should not run twice. */
export const MINUTE = 60_000

/** In order of priority: scheduled publications come first. Two processes may run these at once, so nobody waits long. */
export const LANES: readonly Lane[] = [
  { name: 'publications', tasks: ['carry-out-plans'], atOnce: () => 1, abandonedAfter: 3_000 },
  { name: 'rest', tasks: null, atOnce: () => 2, abandonedAfter: MINUTE },
  {
    name: 'mails',
    tasks: ['send-mail'],
    atOnce: (payload) => mailPauseOf(payload).atOnce(3),
    abandonedAfter: MINUTE,
    isOutside: true,
  },
  { name: 'links', tasks: ['check-links'], atOnce: () => 1, abandonedAfter: MINUTE, isOutside: true },
]
