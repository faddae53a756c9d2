import { uplName } from '#collections/fields/upl.ts'
import { findingAt, placeAt, type Rule } from '../finding.ts'

/** A product has its name in the Uniforme Productnamenlijst, by which other systems find it. */
export const nationalName: Rule = (subject) => {
  const place = placeAt(subject, 'upl')
  if (typeof place.value === 'string' && uplName(place.value)) return []
  return [findingAt(place, { rule: 'national-name', message: 'Kies de landelijke naam van dit product.' })]
}
