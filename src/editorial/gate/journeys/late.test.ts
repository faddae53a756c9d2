import { expect, it } from 'vitest'
import { journeys } from '#collections/journeys.ts'
import type { RawJourney } from '#collections/raw.ts'
import { rich, subject } from '#tests/fixtures/editorial/gate.ts'
import { lateWithoutLastDay } from './late.ts'

const check = (...steps: object[]) =>
  lateWithoutLastDay(
    subject<RawJourney>({
      collection: 'journeys',
      fields: journeys.fields,
      document: { steps: steps.map((step, index) => ({ key: `s${index}`, ...step })) },
    }),
  ).map(({ rule, field }) => [rule, field])

const whenLate = { nl: rich('Bel dan meteen.') }
const latest = { amount: 5, unit: 'days', side: 'after' }

it('a text for who is late needs a last day', () => {
  expect(check({ whenLate, latest }, { whenLate })).toEqual([['journey-late-without-day', 'steps.1.whenLate']])
  expect(check({ latest }, {}, { whenLate: { nl: rich('') } })).toEqual([])
})
