import { expect, it } from 'vitest'
import { journeys } from '#collections/journeys.ts'
import type { RawJourney } from '#collections/raw.ts'
import { rich, subject } from './fixture.ts'
import { journeyCircles } from './journey-circles.ts'

const fields = (closing: string) =>
  journeyCircles(
    subject<RawJourney>({
      collection: 'journeys',
      fields: journeys.fields,
      document: { closing: { nl: rich(closing) } },
    }),
  ).map(({ field }) => field)

it('a life event does not send its reader back to itself', () => {
  expect(fields('Lees verder bij [verhuizen](journey:self).')).toEqual(['closing'])
  expect(fields('Lees verder bij [trouwen](journey:trouwen).')).toEqual([])
})
