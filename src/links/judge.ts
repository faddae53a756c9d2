import type { Link } from '#src/payload-types.ts'
import type { Verdict } from './visit.ts'

export type LinkState = Pick<Link, 'status' | 'message' | 'checkedAt' | 'failingSince' | 'failures' | 'checkAfter'>

const DAY = 24 * 60 * 60 * 1000
/** A site may be down for a moment: a link is reported as broken after this many failures in a row. */
const FAILURES_TO_BREAK = 2

/** The new state of a link after a check. A working link is checked again in a week, a failing one tomorrow. */
export function judge({
  before,
  verdict: { result, message },
  now,
}: {
  before: Pick<LinkState, 'failures' | 'failingSince'>
  verdict: Verdict
  now: number
}): LinkState {
  const isFailing = result === 'fails'
  const failures = isFailing ? (before.failures ?? 0) + 1 : 0
  const at = new Date(now).toISOString()
  return {
    status: isFailing ? (failures >= FAILURES_TO_BREAK ? 'broken' : 'failing') : result,
    message,
    checkedAt: at,
    failures,
    failingSince: isFailing ? (before.failingSince ?? at) : null,
    checkAfter: new Date(now + (isFailing ? 1 : 7) * DAY).toISOString(),
  }
}
