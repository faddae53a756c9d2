import type { RawJourney } from '#collections/raw.ts'
import { findingAt, type Rule } from './finding.ts'
import { referencesIn } from './references.ts'

/** No text of a life event sends its reader to the life event itself. That steps wait for each other is in the analysis. */
export const journeyCircles: Rule<RawJourney> = ({ places, document }) =>
  referencesIn(places)
    .filter(({ collection, id }) => collection === 'journeys' && id === document.id)
    .map(({ place }) =>
      findingAt(place, {
        rule: 'journey-circle',
        message:
          'Deze link gaat naar de gebeurtenis waar de lezer al is. Verwijs naar wat hierna komt, of haal de link weg.',
      }),
    )
