import { Temporal } from 'temporal-polyfill'
import { findingAt, placeAt, type Rule } from '../finding.ts'

const TIME_ZONE = 'Europe/Amsterdam'
const MOST_MONTHS = 18

/** A product has an owner. */
export const owner: Rule = (subject) => {
  const place = placeAt(subject, 'owner')
  const complain = (message: string) => [findingAt(place, { rule: 'owner', message })]
  if (!place.value) return complain('Kies wie dit product bijhoudt.')
  const isThere = subject.context.users.has(String(place.value))
  return isThere ? [] : complain('Deze eigenaar bestaat niet meer. Kies iemand anders.')
}

/** A product has a review date that is not too far away. */
export const reviewDate: Rule = (subject) => {
  const place = placeAt(subject, 'reviewDate')
  const complain = (message: string) => [findingAt(place, { rule: 'review-date', message })]
  const at = typeof place.value === 'string' ? Date.parse(place.value) : Number.NaN
  if (Number.isNaN(at)) return complain('Kies wanneer dit product opnieuw wordt beoordeeld.')
  const day = dayOf(at)
  const today = dayOf(subject.context.instant)
  if (Temporal.PlainDate.compare(day, today) < 0)
    return complain('Deze datum is voorbij. Controleer het product en kies een nieuwe datum.')
  if (Temporal.PlainDate.compare(day, today.add({ months: MOST_MONTHS })) > 0)
    return complain(`Deze datum is te ver weg. Kies een datum binnen ${MOST_MONTHS} maanden.`)
  return []
}

const dayOf = (instant: number) =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(TIME_ZONE).toPlainDate()
