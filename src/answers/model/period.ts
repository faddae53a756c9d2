/** True when the instant (milliseconds since 1970) lies in [from, until). An open end is always within. */
export function isWithin(args: { from?: string | null; until?: string | null; instant: number }): boolean {
  const { from, until, instant } = args
  return (!from || Date.parse(from) <= instant) && (!until || instant < Date.parse(until))
}
