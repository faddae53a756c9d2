import type { Payload } from 'payload'

/** The first pause after the mail server failed, and the longest, in milliseconds. */
const FIRST = 30_000
const LONGEST = 5 * 60_000

/**
 * A circuit breaker for the mail server: after a failure it is tried again with one mail, after a growing pause.
 * Without it each of a hundred mails would wait for its own timeout of ten seconds.
 */
export type Pause = {
  /** How many mails may be sent at once: none during a pause, one right after it. */
  atOnce: (most: number) => number
  failed: () => void
  worked: () => void
}

export function createPause({ now = () => Date.now() }: { now?: () => number } = {}): Pause {
  let failures = 0
  let until = 0
  return {
    atOnce: (most) => (failures === 0 ? most : now() < until ? 0 : 1),
    failed: () => {
      // Mails that were already being sent at the first failure do not extend the pause.
      if (now() < until) return
      until = now() + Math.min(LONGEST, FIRST * 2 ** failures)
      failures += 1
    },
    worked: () => {
      failures = 0
      until = 0
    },
  }
}

/** The pause of this instance's mail server, created in `payload.config.ts`. */
export const mailPauseOf = ({ config }: Payload): Pause => config.custom.mailPause as Pause
