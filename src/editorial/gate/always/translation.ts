import { isBlank, isProse } from '#collections/reading/places.ts'
import { LOCALES, type Locale, SOURCE_LOCALE, TRANSLATIONS } from '#src/domain/locales.ts'
import { findingAt, type Rule } from '../finding.ts'

/** A translation is complete or absent; readers would otherwise find gaps, or Dutch. */
export const translationWhole: Rule = ({ places }) => {
  const prose = places.filter(isProse)
  const inDutch = new Set(
    prose.filter(({ locale, value }) => locale === SOURCE_LOCALE && !isBlank(value)).map(({ path }) => path),
  )
  return TRANSLATIONS.flatMap((locale) => {
    const texts = prose.filter((place) => place.locale === locale)
    if (texts.every(({ value }) => isBlank(value))) return []
    return texts
      .filter(({ path, value }) => isBlank(value) && inDutch.has(path))
      .map((place) =>
        findingAt(place, {
          rule: 'half-translated',
          severity: 'warning',
          message: `Een deel is in het ${LOCALES[locale].label.nl}, maar deze tekst niet. Vertaal ook deze tekst.`,
        }),
      )
  })
}

/** Warns of a translation that is older than the last change of the Dutch text. */
export const translationFresh: Rule = ({ document, places }) => {
  const changed = (document.textChangedAt ?? {}) as Partial<Record<Locale, string | null>>
  const source = changed[SOURCE_LOCALE]
  return TRANSLATIONS.flatMap((locale) => {
    const translated = changed[locale]
    const text = places.find((place) => place.locale === locale && isProse(place) && !isBlank(place.value))
    if (!text || !source || !translated || Date.parse(translated) >= Date.parse(source)) return []
    return findingAt(text, {
      rule: 'old-translation',
      severity: 'warning',
      message: `De Nederlandse tekst is daarna nog gewijzigd. Kijk of het ${LOCALES[locale].label.nl} nog klopt.`,
    })
  })
}
