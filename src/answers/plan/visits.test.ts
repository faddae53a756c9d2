import { describe, expect, it } from 'vitest'
import { fixturePublished } from '#tests/fixtures/channels/published.ts'
import type { PlanStep } from '../model/plan-types.ts'
import type { Answer, Need } from '../model/types.ts'
import { visitsOf } from './visits.ts'

/** A Monday */
const today = '2027-01-18'
const { steps } = fixturePublished().plan({
  slug: 'verhuizen',
  locale: 'nl',
  answers: { auto: 'ja' },
  date: null,
  today,
})!
const counter = steps.find(({ key }) => key === 'adres')!.product!
const FRIDAY = { latest: '2027-01-22' }
const names = (...keys: string[]) => keys.map((key) => ({ key, title: key }))
const step = (key: string, given: Partial<PlanStep> = {}): PlanStep => ({
  ...steps[0]!,
  key,
  title: key,
  product: counter,
  earliest: null,
  latest: null,
  when: 'now',
  waitsFor: [],
  alternatives: [],
  ...given,
})
const visits = (...all: PlanStep[]) => visitsOf({ steps: all, today, locale: 'nl' })
const keysOf = (...all: PlanStep[]) => visits(...all).map((visit) => visit.steps.map(({ key }) => key).join('+'))
const needing = (...codes: Need['code'][]): Answer => ({
  ...counter,
  channelOptions: counter.channelOptions.map((option) => ({
    ...option,
    needs: codes.map((code) => ({ code, label: code })),
  })),
})

describe('a visit to the counter', () => {
  it('holds steps that do not wait for each other', () => {
    expect(keysOf(step('a'), step('b'))).toEqual(['a+b'])
  })

  it('holds no step that waits for another, also not by way of a third', () => {
    const a = step('a', FRIDAY)
    expect(keysOf(a, step('b', { waitsFor: names('a') }))).toEqual([])
    const brief = step('brief', { actor: 'municipality', product: null, waitsFor: names('a'), ...FRIDAY })
    expect(keysOf(a, brief, step('b', { waitsFor: names('brief') }))).toEqual([])
    expect(keysOf(a, step('b', { waitsFor: names('a') }), step('c', { waitsFor: names('a') }))).toEqual(['b+c'])
  })

  it('holds no step of which nobody knows when what comes first is done', () => {
    const judge = step('rechter', { actor: 'other', product: null })
    const register = step('inschrijven', { waitsFor: names('rechter') })
    expect(keysOf(judge, register, step('b'))).toEqual([])
    expect(keysOf(judge, register, step('b'), step('c', { waitsFor: names('inschrijven') }), step('d'))).toEqual([
      'b+d',
    ])
  })

  it('is no sooner than the last day of what comes first', () => {
    const [visit] = visits(step('a', FRIDAY), step('b', { waitsFor: names('a') }), step('c', { waitsFor: names('a') }))
    expect(visit?.steps.map(({ key }) => key)).toEqual(['b', 'c'])
    expect(visit?.dates).toMatch(/^Vanaf vrijdag 22 januari/)
  })

  it('holds one of two alternatives', () => {
    expect(keysOf(step('a'), step('b', { alternatives: names('a') }))).toEqual([])
  })

  it('says what comes before it, also what we do', () => {
    const brief = step('brief', { actor: 'municipality', product: null, ...FRIDAY })
    const after = visits(brief, step('b', { waitsFor: names('brief') }), step('c'))
    expect(after[0]?.notes.join()).toContain('‘brief’')
    const [visit] = visits(step('a', FRIDAY), step('b', { waitsFor: names('a') }), step('c', { waitsFor: names('a') }))
    expect(visit?.notes.join()).toContain('‘a’')
  })

  it('says that there must be an appointment, when one of the steps needs it', () => {
    const open = needing('niets')
    const place = (product: Answer, appointmentNeeded: boolean): Answer => ({
      ...product,
      channelOptions: product.channelOptions.map((option) => ({
        ...option,
        channel: {
          ...option.channel,
          locations: option.channel.locations.map((location) => ({ ...location, appointmentNeeded })),
        },
      })),
    })
    const notes = (product: Answer, appointmentNeeded = false) =>
      visits(
        step('a', { product: place(open, appointmentNeeded) }),
        step('b', { product: place(product, appointmentNeeded) }),
      )[0]?.notes
    expect(notes(open)).toEqual([])
    expect(notes(open, true)).toHaveLength(1)
    expect(notes(needing('afspraak'))).toHaveLength(1)
  })

  it('says for which steps everyone must come along', () => {
    const [visit] = visits(step('a'), step('b', { product: needing('samen') }))
    expect(visit?.notes.filter((note) => note.includes('‘b’') && !note.includes('‘a’'))).toHaveLength(1)
  })

  it('is as soon as possible when one of its steps is late', () => {
    const late = step('a', { latest: '2027-01-15', when: 'late', isLate: true })
    expect(visits(late, step('b'))[0]?.dates).toBe('Zo snel mogelijk')
  })

  it('is not on a day on which the counter is closed', () => {
    const weekend = { earliest: '2027-01-23', latest: '2027-01-24' }
    expect(keysOf(step('a', weekend), step('b'))).toEqual([])
  })
})
