import { validateSummary } from '#collections/fields/summary.ts'
import { isBlank } from '#collections/reading/places.ts'
import { findingAt, type Rule } from '../finding.ts'

/** A summary is read aloud, so it is short in every language. */
export const summaryLength: Rule = ({ places }) =>
  places
    .filter(({ path, value }) => path === 'summary' && !isBlank(value))
    .flatMap((place) => {
      const verdict = validateSummary(String(place.value))
      return verdict === true ? [] : [findingAt(place, { rule: 'summary-length', message: verdict })]
    })
