import type { RawJourney } from '#collections/raw.ts'
import { isBlank } from '#collections/reading/places.ts'
import { type Finding, findingAt, placeAt, type Rule } from '../finding.ts'

/** A text for who is late, on a step without a last day, is never shown. */
export const lateWithoutLastDay: Rule<RawJourney> = (subject): Finding[] =>
  (subject.document.steps ?? []).flatMap(({ whenLate, latest }, index) =>
    !isBlank(whenLate?.nl) && !latest?.side
      ? [
          findingAt(placeAt(subject, `steps.${index}.whenLate`, 'nl'), {
            rule: 'journey-late-without-day',
            locale: null,
            message:
              'Deze tekst ziet niemand: de stap heeft geen uiterste dag, dus niemand is te laat. Vul een uiterste dag in, of zet de tekst bij de uitleg van de stap.',
          }),
        ]
      : [],
  )
