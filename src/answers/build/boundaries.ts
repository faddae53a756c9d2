import type { Content, RawPeriod, RawSchedule } from '../model/raw.ts'
import type { Schedule } from '../model/types.ts'
import { nextOpeningChange } from '../wording/opening.ts'

/**
 * The first moment after `instant` at which the content changes without a publication: a fact or notice starts or ends,
 * a product becomes visible or not, a counter opens or closes, a day ends. In milliseconds since 1970.
 */
export function boundariesOf({ content, instant }: { content: Content; instant: number }): number {
  let next = nextOpeningChange({ schedules: schedulesOf(content), instant })
  const consider = ({ from, until }: RawPeriod) => {
    for (const moment of [from, until]) {
      const at = moment ? Date.parse(moment) : Number.NaN
      if (at > instant && at < next) next = at
    }
  }
  for (const fact of content.facts.values()) for (const value of fact.values ?? []) consider(value)
  for (const { validFrom, validUntil } of content.products.values()) consider({ from: validFrom, until: validUntil })
  for (const location of content.locations.values()) for (const message of location.messages ?? []) consider(message)
  for (const notice of content.site.notices ?? []) consider(notice)
  return next
}

/** Only the times: a label of a special day does not affect when a place opens or closes. */
function schedulesOf(content: Content): Schedule[] {
  const raw: RawSchedule[] = [...content.channels.values(), ...content.locations.values()]
  return raw.map(({ hours, specialDays }) => ({
    hours: (hours ?? []).map(({ day, from, until }) => ({ day: Number(day) as 1, from, until })),
    specialDays: (specialDays ?? []).map(({ date, closed, from, until }) => ({
      date,
      closed: Boolean(closed),
      from: from ?? null,
      until: until ?? null,
      reason: '',
    })),
  }))
}
