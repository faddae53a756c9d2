const SECOND = 1000
const MINUTE = 60 * SECOND
const FIRST = 30 * SECOND
const LONGEST = 15 * MINUTE

/** How many wrong passwords cause no delay: from one address, and from all unknown addresses together. */
export const FREE = { address: 4, account: 50 } as const

/** The count is reset after a day without an attempt, in ms. */
export const REMEMBERED = 24 * 60 * MINUTE

/** The delay after this many wrong passwords, in ms: none, 30 s, then doubled each time, at most 15 minutes. */
export function delayAfter({ count, free }: { count: number; free: number }): number {
  if (count <= free) return 0
  return Math.min(LONGEST, FIRST * 2 ** Math.min(count - free - 1, 10))
}
