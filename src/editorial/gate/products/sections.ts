import { isBlank } from '#collections/reading/places.ts'
import { findingAt, placeAt, type Rule } from '../finding.ts'

const NEEDED = ['sections.introduction', 'sections.apply']

/** A product has the sections on what it is and how to arrange it. */
export const neededSections: Rule = (subject) =>
  NEEDED.map((path) => placeAt(subject, path, 'nl'))
    .filter(({ value }) => isBlank(value))
    .map((place) => findingAt(place, { rule: 'needed-section', message: 'Deze tekst ontbreekt. Schrijf hem.' }))
