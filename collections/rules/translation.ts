import { findingAt, type Rule } from './finding.ts'
import { isBlank, isProse } from './places.ts'

/** A translation is whole or not there. A reader in English otherwise meets holes, or Dutch. */
export const translationWhole: Rule = ({ places }) => {
  const prose = places.filter(isProse)
  const english = prose.filter(({ locale }) => locale === 'en')
  if (english.every(({ value }) => isBlank(value))) return []
  const inDutch = new Set(
    prose.filter(({ locale, value }) => locale === 'nl' && !isBlank(value)).map(({ path }) => path),
  )
  return english
    .filter(({ path, value }) => isBlank(value) && inDutch.has(path))
    .map((place) =>
      findingAt(place, {
        rule: 'half-translated',
        severity: 'warning',
        message: 'Een deel is in het Engels, maar deze tekst niet. Vertaal ook deze tekst.',
      }),
    )
}

/** English that was written before the Dutch was last changed may say something else. */
export const translationFresh: Rule = ({ document, places }) => {
  const { nl, en } = (document.textChangedAt ?? {}) as { nl?: string | null; en?: string | null }
  const english = places.find((place) => place.locale === 'en' && isProse(place) && !isBlank(place.value))
  if (!english || !nl || !en || Date.parse(en) >= Date.parse(nl)) return []
  return [
    findingAt(english, {
      rule: 'old-translation',
      severity: 'warning',
      message: 'De Nederlandse tekst is daarna nog gewijzigd. Kijk of het Engels nog klopt.',
    }),
  ]
}
