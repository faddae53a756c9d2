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
