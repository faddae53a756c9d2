import { isBlank } from '#collections/reading/places.ts'
import { type Locale, SOURCE_LOCALE } from '#src/domain/locales.ts'
import { findingAt, type Rule } from '../finding.ts'

/** Every required field is filled in: of localised texts the Dutch one; translations are optional. */
export const required: Rule = ({ places }) =>
  places
    .filter(
      ({ field, locale, value }) => 'required' in field && field.required && !isTranslation(locale) && isBlank(value),
    )
    .map((place) => findingAt(place, { rule: 'required', message: 'Dit veld is leeg. Vul het in.' }))

const isTranslation = (locale: Locale | null): boolean => locale !== null && locale !== SOURCE_LOCALE
