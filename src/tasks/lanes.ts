import type { Payload } from 'payload'
import { mailPauseOf } from '#src/mail/pause.ts'

/** Jobs of one kind, which do not wait for those of another. */
export type Lane = {
  name: string
  /** The tasks in it; null for all that are in no other lane. */
  tasks: readonly string[] | null
  /** How many may run at once now. */
  atOnce: (payload: Payload) => number
  /** It waits for somebody else's computer, so a process that is asked to stop does not wait long for it. */
  isOutside?: boolean
}

/** In the order in which they are begun: what residents were promised for a moment comes first. */
export const LANES: readonly Lane[] = [
  { name: 'publications', tasks: ['carry-out-plans'], atOnce: () => 1 },
  { name: 'rest', tasks: null, atOnce: () => 2 },
  { name: 'mails', tasks: ['send-mail'], atOnce: (payload) => mailPauseOf(payload).atOnce(3), isOutside: true },
  { name: 'links', tasks: ['check-links'], atOnce: () => 1, isOutside: true },
]
