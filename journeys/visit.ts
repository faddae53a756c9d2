import type { Temporal } from 'temporal-polyfill'

type Candidate = {
  key: string
  earliest: Temporal.PlainDate | null
  latest: Temporal.PlainDate | null
  locations: readonly string[]
}
export type Visit = {
  location: string
  steps: string[]
  earliest: Temporal.PlainDate | null
  latest: Temporal.PlainDate | null
}
export const visits = (_: { steps: readonly Candidate[]; today: Temporal.PlainDate }): Visit[] => []
