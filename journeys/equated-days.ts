import { type Day, dayOf } from './day.ts'

/**
 * Days that a royal decree treats as holidays for terms of the law (Algemene termijnenwet, art. 3 lid 3). There is a decree
 * for some years at a time; those of after 2028 are not known yet. The dates were found in a public answer of 4 October 2025
 * (sterfgeval.nl, Q70745), not in the Staatsblad itself.
 */
const DECREED = [
  [2023, 4, 28],
  [2023, 5, 19],
  [2024, 5, 10],
  [2024, 12, 27],
  [2025, 5, 30],
  [2026, 1, 2],
  [2026, 5, 15],
  [2027, 5, 7],
  [2028, 4, 28],
  [2028, 5, 26],
] as const

const days: ReadonlySet<Day> = new Set(DECREED.map(([year, month, day]) => dayOf({ year, month, day })))

/** True on a day that the law treats as a holiday in this year alone. */
export const isEquatedDay = (day: Day): boolean => days.has(day)
