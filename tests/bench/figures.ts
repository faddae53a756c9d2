/** The value below which this percentage of the values lies, to two decimals. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const at = Math.min(sorted.length - 1, Math.floor((percent / 100) * sorted.length))
  return Math.round((sorted[at] ?? 0) * 100) / 100
}

export type Times = { times: number; p50: number; p99: number }

/** What is told of many durations, in milliseconds; the first `warmUp` of them do not count. */
export function timesOf(durations: readonly number[], { warmUp = 0 } = {}): Times {
  const counted = durations.slice(warmUp)
  return { times: durations.length, p50: percentile(counted, 50), p99: percentile(counted, 99) }
}

export const round = (value: number): number => Math.round(value * 1000) / 1000
