import { isProse, linesAt } from '#collections/reading/places.ts'
import { findingAt, type Rule } from '../finding.ts'

const PLACEHOLDER = /\[[^\]]*\]?|\{\{[^}]*(?:\}\})?|\bx{2,}\b|\btodo\b|\blorem\b/iu

/** No text contains a placeholder. */
export const placeholders: Rule = ({ places }) =>
  places.filter(isProse).flatMap((place) => {
    const found = linesAt(place)
      .map((line) => PLACEHOLDER.exec(line)?.[0])
      .find(Boolean)
    if (!found) return []
    return [
      findingAt(place, {
        rule: 'placeholder',
        message: `Hier staat nog “${found}”. Vul in wat er moet staan, of haal het weg.`,
      }),
    ]
  })
