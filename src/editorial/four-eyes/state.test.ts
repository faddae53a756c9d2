import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ACTIONS,
  type Actor,
  actionsFor,
  hindranceOf,
  isUnderReview,
  pathOf,
  refusalFor,
  type Situation,
  STATES,
} from './state.ts'

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
  isScheduled: fc.boolean(),
  fourEyes: fc.boolean(),
})
const actor: fc.Arbitrary<Actor> = fc.record({ id: person, maySubmit: fc.boolean(), mayPublish: fc.boolean() })

describe('four eyes', () => {
  it('A19: never let who submitted or wrote any of it approve it, in whatever situation', () => {
    fc.assert(
      fc.property(actor, situation, (actor, situation) => {
        const { submittedBy, writers = [] } = situation.review ?? {}
        if (!situation.fourEyes || !(submittedBy === actor.id || writers.includes(actor.id))) return
        expect(refusalFor({ action: 'approve', actor, situation })).not.toBeNull()
        expect(actionsFor({ actor, situation })).not.toContain('approve')
      }),
    )
  })

  it('A19: say so to who could otherwise approve it, and to nobody else', () => {
    fc.assert(
      fc.property(actor, situation, (actor, situation) => {
        const others = { ...actor, id: 'somebody else' }
        const mayAnother = refusalFor({ action: 'approve', actor: others, situation }) === null
        const mayNotHimself = refusalFor({ action: 'approve', actor, situation }) !== null
        expect(hindranceOf({ actor, situation }) !== null).toBe(mayAnother && mayNotHimself)
      }),
    )
  })
})

const nobodyDid = { submittedBy: null, isEmergency: false, isChecked: false, writers: [] }
const usual: Situation = { review: null, hasNews: true, isPublished: true, isScheduled: false, fourEyes: true }
const submitted = { ...nobodyDid, state: 'submitted', submittedBy: 'writer', writers: ['writer'] } as const

const SITUATIONS: Record<string, Situation> = {
  new: { ...usual, isPublished: false },
  changed: usual,
  unchanged: { ...usual, hasNews: false },
  submitted: { ...usual, review: submitted },
  approved: { ...usual, review: { ...submitted, state: 'approved' } },
  sentBack: { ...usual, review: { ...submitted, state: 'sentBack' } },
  failed: { ...usual, review: { ...submitted, state: 'failed' } },
  withdrawn: { ...usual, review: { ...submitted, state: 'withdrawn' } },
  planned: { ...usual, review: { ...submitted, state: 'planned' }, isScheduled: true },
  emergency: { ...usual, hasNews: false, review: { ...submitted, state: 'published', isEmergency: true } },
  checked: {
    ...usual,
    hasNews: false,
    review: { ...submitted, state: 'published', isEmergency: true, isChecked: true },
  },
  aloneChanged: { ...usual, fourEyes: false },
  aloneUnchanged: { ...usual, hasNews: false, fourEyes: false },
  aloneSubmitted: { ...usual, review: submitted, fourEyes: false },
}

/** A column for each action, in the order of the heading; `ok` where it is allowed. */
const expectTable = (actor: Actor, table: string) => {
  const [heading = [], ...rows] = table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
  for (const [name = '', ...cells] of rows) {
    const situation = SITUATIONS[name]!
    const found = heading.map((action) => refusalFor({ action: action as 'submit', actor, situation }) ?? 'ok')
    expect(found, name).toEqual(cells)
  }
  return rows.length
}

describe('the way from draft to public', () => {
  it('is for a publisher who wrote none of it', () => {
    const actor = { id: 'publisher', maySubmit: true, mayPublish: true }
    const rows = expectTable(
      actor,
      `               submit     withdraw     approve      sendBack     publish     plan        cancel     emergency  takeDown
      new            ok         notSubmitted notSubmitted notSubmitted notApproved notApproved notPlanned ok         notPublished
      changed        ok         notSubmitted notSubmitted notSubmitted notApproved notApproved notPlanned ok         ok
      unchanged      nothingNew notSubmitted notSubmitted notSubmitted notApproved notApproved notPlanned nothingNew ok
      submitted      ok         ok           ok           ok           notApproved notApproved notPlanned ok         ok
      approved       ok         ok           notSubmitted ok           ok          ok          notPlanned ok         ok
      sentBack       ok         notSubmitted notSubmitted notSubmitted notApproved notApproved notPlanned ok         ok
      failed         ok         notSubmitted notSubmitted notSubmitted notApproved notApproved notPlanned ok         ok
      withdrawn      ok         notSubmitted notSubmitted notSubmitted notApproved notApproved notPlanned ok         ok
      planned        planned    planned      planned      planned      planned     planned     ok         planned    planned
      emergency      nothingNew notSubmitted ok           notSubmitted notApproved notApproved notPlanned nothingNew ok
      checked        nothingNew notSubmitted notSubmitted notSubmitted notApproved notApproved notPlanned nothingNew ok
      aloneChanged   ok         notSubmitted notSubmitted notSubmitted ok          ok          notPlanned ok         ok
      aloneUnchanged nothingNew notSubmitted notSubmitted notSubmitted nothingNew  nothingNew  notPlanned nothingNew ok
      aloneSubmitted ok         ok           ok           ok           ok          ok          notPlanned ok         ok`,
    )
    expect(rows).toBe(14)
  })

  it('is for who wrote and submitted it, and may not publish', () => {
    const rows = expectTable(
      { id: 'writer', maySubmit: true, mayPublish: false },
      `          submit     withdraw     approve  sendBack publish  plan     cancel     emergency takeDown
      changed   ok         notSubmitted notYours notYours notYours notYours notPlanned notYours  notYours
      unchanged nothingNew notSubmitted notYours notYours notYours notYours notPlanned notYours  notYours
      submitted ok         ok           notYours notYours notYours notYours notPlanned notYours  notYours
      approved  ok         ok           notYours notYours notYours notYours notPlanned notYours  notYours
      planned   planned    planned      notYours notYours notYours notYours ok         notYours  notYours`,
    )
    expect(rows).toBe(5)
  })

  it('is for a colleague who may not publish: what another submitted is not theirs to withdraw', () => {
    const rows = expectTable(
      { id: 'colleague', maySubmit: true, mayPublish: false },
      `          submit withdraw approve
      submitted ok     notYours notYours
      approved  ok     notYours notYours`,
    )
    expect(rows).toBe(2)
  })

  it('is closed for who may neither submit nor publish', () => {
    const rows = expectTable(
      { id: 'desk', maySubmit: false, mayPublish: false },
      `          submit   withdraw approve  sendBack publish  plan     cancel   emergency takeDown
      submitted notYours notYours notYours notYours notYours notYours notYours notYours  notYours
      planned   notYours notYours notYours notYours notYours notYours notYours notYours  notYours`,
    )
    expect(rows).toBe(2)
  })

  it('needs other eyes than those of who submitted or wrote it, unless the municipality switched that off', () => {
    const approving = (id: string, name: string, writers: string[] = []) => {
      const { review, ...rest } = SITUATIONS[name]!
      const situation = { ...rest, review: review && { ...review, writers } }
      return refusalFor({ action: 'approve', actor: { id, maySubmit: true, mayPublish: true }, situation })
    }
    expect(approving('writer', 'submitted')).toBe('sameEyes')
    expect(approving('writer', 'submitted', ['writer'])).toBe('sameEyes')
    expect(approving('second writer', 'submitted', ['writer', 'second writer'])).toBe('ownText')
    expect(approving('writer', 'emergency')).toBe('sameEyes')
    expect(approving('third', 'submitted', ['writer', 'second writer'])).toBeNull()
    expect(approving('writer', 'aloneSubmitted', ['writer'])).toBeNull()
  })

  it('gives the buttons of what may be done, in the order of the way', () => {
    const actor = { id: 'publisher', maySubmit: true, mayPublish: true }
    const buttons = (name: string) => actionsFor({ actor, situation: SITUATIONS[name]! })
    expect(buttons('submitted')).toEqual(['submit', 'withdraw', 'approve', 'sendBack', 'emergency', 'takeDown'])
    expect(buttons('planned')).toEqual(['cancel'])
  })

  it('has an address in small letters for each action', () => {
    expect(ACTIONS.map(pathOf)).toEqual(
      'submit withdraw approve send-back publish plan cancel emergency take-down'.split(' '),
    )
  })

  it('asks for a second look at what was submitted, and at an emergency that nobody checked', () => {
    const look = (state: (typeof STATES)[number], isEmergency: boolean, isChecked: boolean) =>
      isUnderReview({ state, isEmergency, isChecked })
    expect(look('submitted', false, false)).toBe(true)
    expect(look('published', true, false)).toBe(true)
    expect(look('published', true, true)).toBe(false)
    expect(look('published', false, false)).toBe(false)
    expect(isUnderReview(null)).toBe(false)
  })
})
