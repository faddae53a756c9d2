import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Actor, actionsFor, hindranceOf, type Situation, STATES, whyNot } from './state.ts'

const person = fc.constantFrom('a', 'b', 'c')
const review = fc.record({
  state: fc.constantFrom(...STATES),
  submittedBy: fc.option(person),
  isEmergency: fc.boolean(),
  isChecked: fc.boolean(),
  writers: fc.uniqueArray(person),
})
const situation: fc.Arbitrary<Situation> = fc.record({
  review: fc.option(review),
  hasNews: fc.boolean(),
  isPublished: fc.boolean(),
  isPlanned: fc.boolean(),
  fourEyes: fc.boolean(),
})
const actor: fc.Arbitrary<Actor> = fc.record({ id: person, maySubmit: fc.boolean(), mayPublish: fc.boolean() })

describe('four eyes', () => {
  it('A19: never let who submitted or wrote any of it approve it, in whatever situation', () => {
    fc.assert(
      fc.property(actor, situation, (actor, situation) => {
        const { submittedBy, writers = [] } = situation.review ?? {}
        if (!situation.fourEyes || !(submittedBy === actor.id || writers.includes(actor.id))) return
        expect(whyNot({ action: 'approve', actor, situation })).not.toBeNull()
        expect(actionsFor({ actor, situation })).not.toContain('approve')
      }),
    )
  })

  it('A19: say so to who could otherwise approve it, and to nobody else', () => {
    fc.assert(
      fc.property(actor, situation, (actor, situation) => {
        const others = { ...actor, id: 'somebody else' }
        const mayAnother = whyNot({ action: 'approve', actor: others, situation }) === null
        const mayNotHimself = whyNot({ action: 'approve', actor, situation }) !== null
        expect(hindranceOf({ actor, situation }) !== null).toBe(mayAnother && mayNotHimself)
      }),
    )
  })
})
