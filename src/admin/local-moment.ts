import { Temporal } from 'temporal-polyfill'
import { TIME_ZONE } from '#src/answers/wording/opening.ts'

/** The moment that a clock in the municipality shows this ("2027-01-01T09:00"), whatever clock the editor's computer has. */
export const localMoment = (clock: string): string =>
  Temporal.PlainDateTime.from(clock).toZonedDateTime(TIME_ZONE).toInstant().toString()

/** What a clock in the municipality shows at a moment: "2027-01-01T09:00:00". */
export const clockAt = (moment: string): string =>
  Temporal.Instant.from(moment).toZonedDateTimeISO(TIME_ZONE).toPlainDateTime().toString({ smallestUnit: 'second' })

/** What a clock where this computer is shows at a moment. */
export const clockHere = (moment: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(moment.getTime())
    .toZonedDateTimeISO(Temporal.Now.timeZoneId())
    .toPlainDateTime()
    .toString({ smallestUnit: 'second' })
