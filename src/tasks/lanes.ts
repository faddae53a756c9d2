import type { Payload } from 'payload'
import { mailPauseOf } from '#src/mail/pause.ts'

/** A group of tasks that do not wait for those of another lane. */
export type Lane = {
  name: string
  /** The tasks in it; null for all tasks in no other lane. */
  tasks: readonly string[] | null
  /** The current limit on concurrent jobs. */
  atOnce: (payload: Payload) => number
  /** True for jobs that wait for an external server: on shutdown they get less time. */
  isOutside?: boolean
}

/** In order of priority: scheduled publications come first. */
export const LANES: readonly Lane[] = [
  { name: 'publications', tasks: ['carry-out-plans'], atOnce: () => 1 },
  { name: 'rest', tasks: null, atOnce: () => 2 },
  { name: 'mails', tasks: ['send-mail'], atOnce: (payload) => mailPauseOf(payload).atOnce(3), isOutside: true },
  { name: 'links', tasks: ['check-links'], atOnce: () => 1, isOutside: true },
]
