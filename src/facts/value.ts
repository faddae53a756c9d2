import type { RawFact, RawFactValue } from './fact.ts'

/**
 * The value of a fact that holds at an instant (milliseconds since 1970). A value holds from `from` and until, not at,
 * `until`. Where several hold, the one that started last wins: a new fee goes before the old one that nobody closed.
 */
export function valueAt({ values, instant }: { values: RawFact['values']; instant: number }): RawFactValue | null {
  let best: RawFactValue | null = null
  let bestFrom = Number.NEGATIVE_INFINITY
  for (const value of values ?? []) {
    const from = value.from ? Date.parse(value.from) : Number.NEGATIVE_INFINITY
    const until = value.until ? Date.parse(value.until) : Number.POSITIVE_INFINITY
    if (from > instant || instant >= until) continue
    if (best === null || from >= bestFrom) {
      best = value
      bestFrom = from
    }
  }
  return best
}

/** The first moment after `instant`, and not later than `until`, at which no value holds any more. Null when one always does. */
export function endsAt(given: { values: RawFact['values']; instant: number; until: number }): number | null {
  const { values, instant, until } = given
  const ends = (values ?? [])
    .flatMap((value) => (value.until ? [Date.parse(value.until)] : []))
    .filter((end) => instant < end && end <= until)
    .sort((a, b) => a - b)
  return ends.find((end) => valueAt({ values, instant: end }) === null) ?? null
}
