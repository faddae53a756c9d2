import type { Payload } from 'payload'

/** The first pause after the mail server failed, and the longest, in milliseconds. */
const FIRST = 30_000
const LONGEST = 5 * 60_000

/**
 * Whether mails may be sent now. A mail server that is away is asked again after a pause that grows, and with one mail:
 * without this each of a hundred mails would wait its own ten seconds for it.
 */
export type Pause = {
  /** How many mails may be under way at once: none in a pause, one right after it. */
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
      // Those that were under way when it failed tell nothing new.
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

/** The one that `payload.config.ts` made, for the mail server of this instance. */
export const mailPauseOf = ({ config }: Payload): Pause => config.custom.mailPause as Pause
