import type { RawFact, RawFactValue } from './fact.ts'

/**
 * The value of a fact at an instant (milliseconds since 1970). A value holds from `from` until, but not at, `until`.
 * When several hold, the one that started last wins, so that a new fee replaces an old one without an end date.
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

/** The first moment after `instant`, up to `until`, at which no value holds any more. Null when there always is one. */
export function endsAt(given: { values: RawFact['values']; instant: number; until: number }): number | null {
  const { values, instant, until } = given
  const ends = (values ?? [])
    .flatMap((value) => (value.until ? [Date.parse(value.until)] : []))
    .filter((end) => instant < end && end <= until)
    .sort((a, b) => a - b)
  return ends.find((end) => valueAt({ values, instant: end }) === null) ?? null
}
