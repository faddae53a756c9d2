/** True when the instant (milliseconds since 1970) is in [from, until). A missing bound is no limit. */
export function isWithin(args: { from?: string | null; until?: string | null; instant: number }): boolean {
  const { from, until, instant } = args
  return (!from || Date.parse(from) <= instant) && (!until || instant < Date.parse(until))
}
