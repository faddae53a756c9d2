import { findingAt, type Rule } from './finding.ts'
import { isBlank } from './places.ts'

/** Every field that must be filled in, is. Of a text the Dutch one must be there; English may be left out. */
export const required: Rule = ({ places }) =>
  places
    .filter(({ field, locale, value }) => 'required' in field && field.required && locale !== 'en' && isBlank(value))
    .map((place) => findingAt(place, { rule: 'required', message: 'Dit veld is leeg. Vul het in.' }))
