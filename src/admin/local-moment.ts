import { Temporal } from 'temporal-polyfill'
import { TIME_ZONE } from '#src/answers/opening.ts'

/** The moment that a clock in the municipality shows this ("2027-01-01T09:00"), whatever clock the editor's computer has. */
export const localMoment = (clock: string): string =>
  Temporal.PlainDateTime.from(clock).toZonedDateTime(TIME_ZONE).toInstant().toString()
