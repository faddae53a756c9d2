import { describe, expect, it } from 'vitest'
import { journeys } from '#collections/journeys.ts'
import type { RawJourney } from '#collections/raw.ts'
import { rich, subject } from '#tests/fixtures/editorial/gate.ts'
import { journeyCircles } from './circles.ts'

const closing = (text: string) => ({ closing: { nl: rich(text) } })
const stepOf = (text: string, given: object = {}) => ({
  steps: [{ key: 's', actor: 'resident', necessity: 'must', text: { nl: rich(text) }, ...given }],
})
const check = (document: object, other: object = {}) =>
  journeyCircles(
    subject<RawJourney>({
      collection: 'journeys',
      fields: journeys.fields,
      document,
      context: {
        journeys: new Map([['trouwen', { id: 'trouwen', ...other } as RawJourney]]),
        targets: { journeys: new Map([['trouwen', { title: 'Ik ga trouwen', isPublished: true }]]) } as never,
      },
    }),
  )
const fields = (...given: Parameters<typeof check>) => check(...given).map(({ rule, field }) => [rule, field])

it('a life event does not send its reader back to itself', () => {
  expect(fields(closing('Lees verder bij [verhuizen](journey:self).'))).toEqual([['journey-circle', 'closing']])
  expect(fields(closing('Lees verder bij [trouwen](journey:trouwen).'))).toEqual([])
})

describe('life events do not send their reader round and round', () => {
  const there = 'Kijk bij [trouwen](journey:trouwen).'
  const back = 'Kijk bij [verhuizen](journey:self).'

  it('with steps that must be done elsewhere first', () => {
    expect(fields(stepOf(there), stepOf(back))).toEqual([['journey-circle-first', 'steps.0.text']])
    expect(check(stepOf(there), stepOf(back))[0]?.message).toContain('Ik ga trouwen')
  })

  it('and the step that sends them on is named, not one before it', () => {
    const [step] = stepOf(there).steps
    const before = { ...step, key: 'a', text: { nl: rich('Bel de school.') } }
    const linked = { ...step, key: 'b', necessity: 'can' }
    expect(fields({ steps: [before, linked, step] }, stepOf(back))).toEqual([['journey-circle-first', 'steps.2.text']])
  })

  it('with what comes after', () => {
    expect(fields(closing(there), closing(back))).toEqual([['journey-circle-after', 'closing']])
    expect(fields(closing(there), closing(`${back} Of bij [geld](journey:geld).`))).toEqual([])
  })

  it('but a step that can be done here, or need not be done, does not hold anyone up', () => {
    for (const given of [{ product: 'p' }, { necessity: 'can' }, { actor: 'municipality' }])
      expect(fields(stepOf(there, given), stepOf(back))).toEqual([])
  })
})
