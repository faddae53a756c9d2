import { describe, expect, it } from 'vitest'
import { fixturePublished } from '#tests/fixtures/channels/published.ts'

const plan = (answers: Record<string, string>, date: string | null, locale: 'nl' | 'en' = 'nl') =>
  fixturePublished().plan({ slug: 'verhuizen', locale, answers, date, today: '2027-01-18' })!

describe('a plan', () => {
  it('groups what the resident does by when, and keeps what the municipality does apart', () => {
    const { groups, municipality } = plan({ auto: 'ja' }, '2027-01-15')
    expect(groups.map(({ name, steps }) => [name, steps.map(({ key }) => key)])).toEqual([['now', ['adres', 'auto']]])
    expect(municipality.map(({ key }) => key)).toEqual(['brief'])
  })

  it('says real days where the day is known, and counts in words where it is not', () => {
    expect(plan({ auto: 'nee' }, '2027-01-15').steps[0]?.dates).toEqual(['Uiterlijk woensdag 20 januari 2027'])
    expect(plan({ auto: 'nee' }, null).steps[0]?.dates).toEqual(['Uiterlijk 5 dagen na uw verhuizing'])
  })

  it('does not say what can be done now as long as the day is not known', () => {
    expect(plan({ auto: 'ja' }, null).groups.map(({ heading }) => heading)).toEqual(['Uw stappen'])
  })

  it('says that it is late when the last day has passed', () => {
    expect(plan({ auto: 'nee' }, '2027-01-01').groups[0]?.name).toBe('late')
  })

  it('says why a step is in it, in the words of the answer', () => {
    const [, car] = plan({ auto: 'ja' }, null).steps
    expect(car).toMatchObject({ key: 'auto', because: ['U heeft een auto.'], waitsFor: [{ key: 'adres' }] })
  })

  it('names everything to bring once, with the steps it is for', () => {
    const { evidence } = plan({ auto: 'ja' }, null)
    expect(new Set(evidence.map(({ text }) => text)).size).toBe(evidence.length)
    expect(evidence[0]?.steps.map(({ key }) => key)).toEqual(['adres'])
  })

  it('adds up what must be paid apart from what is a choice', () => {
    const { costs } = plan({ auto: 'ja' }, null)
    expect(costs.items.map(({ step }) => step.key)).toEqual(['auto'])
    expect(costs).toMatchObject({ needed: [], optional: ['Vergunning gebied B: € 48 per jaar'], depends: [] })
  })

  it('is the same for the same answers', () => {
    expect(plan({ auto: 'ja' }, '2027-01-15', 'en')).toEqual(plan({ auto: 'ja' }, '2027-01-15', 'en'))
  })
})
