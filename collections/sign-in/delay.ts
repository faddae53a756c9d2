const SECOND = 1000
const MINUTE = 60 * SECOND
const FIRST = 30 * SECOND
const LONGEST = 15 * MINUTE

/** How many wrong passwords cost no waiting: from one address, and from all addresses that are not known together. */
export const FREE = { address: 4, account: 50 } as const

/** After a day without a try it starts anew, in ms. */
export const REMEMBERED = 24 * 60 * MINUTE

/** How long to wait after this many wrong passwords, in ms: nothing, 30 s, then double each time, 15 minutes at most. */
export function delayAfter({ count, free }: { count: number; free: number }): number {
  if (count <= free) return 0
  return Math.min(LONGEST, FIRST * 2 ** Math.min(count - free - 1, 10))
}
