import { Temporal } from 'temporal-polyfill'
import { TIME_ZONE } from '#src/answers/wording/opening.ts'

/** The moment of a local time in the municipality ("2027-01-01T09:00"), whatever the time zone of the computer. */
export const localMoment = (clock: string): string =>
  Temporal.PlainDateTime.from(clock).toZonedDateTime(TIME_ZONE).toInstant().toString()

/** The local time in the municipality at a moment: "2027-01-01T09:00:00". */
export const clockAt = (moment: string): string =>
  Temporal.Instant.from(moment).toZonedDateTimeISO(TIME_ZONE).toPlainDateTime().toString({ smallestUnit: 'second' })

/** The local time of this computer at a moment. */
export const clockHere = (moment: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(moment.getTime())
    .toZonedDateTimeISO(Temporal.Now.timeZoneId())
    .toPlainDateTime()
    .toString({ smallestUnit: 'second' })
