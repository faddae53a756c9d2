import type { Link } from '#src/payload-types.ts'
import type { Verdict } from './visit.ts'

export type LinkState = Pick<Link, 'status' | 'message' | 'checkedAt' | 'failingSince' | 'failures' | 'checkAfter'>

const DAY = 24 * 60 * 60 * 1000
/** A site may be away for a moment: a link is called broken after this many failures in a row. */
const FAILURES_TO_BREAK = 2

/** What a new look makes of a link. One that works is left alone for a week; one that does not is looked at again tomorrow. */
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
