import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixturePublished } from '#tests/fixtures/channels/published.ts'
import { answersQuery, readAnswers } from './answers-in-address.ts'

const journey = fixturePublished().journey('verhuizen', 'nl')!
const read = (query: string) => readAnswers({ query: new URLSearchParams(query), journey, today: '2026-11-24' })

describe('answers in an address', () => {
  it('are the options that exist, and the day', () => {
    expect(read('auto=ja&datum=2027-01-15')).toEqual({ answers: { auto: 'ja' }, date: '2027-01-15', wrong: [] })
  })

  it('may say that the day is not known yet, which is not the same as not asked yet', () => {
    expect(read('datum=onbekend').date).toBeNull()
    expect(read('').date).toBeUndefined()
  })

  it('take a day in three parts, as a form without script sends it', () => {
    expect(read('datum-dag=5&datum-maand=1&datum-jaar=2027').date).toBe('2027-01-05')
    expect(read('datum-dag=5&datum-maand=1&datum-jaar=27').date).toBe('2027-01-05')
  })

  it.each(['2027-02-30', '2126-01-01', '1999-12-31', 'morgen'])('refuse the day %s', (day) => {
    expect(read(`datum=${day}`)).toMatchObject({ date: undefined, wrong: ['datum'] })
  })

  it('name the question of an answer that does not exist, and ignore what is no question', () => {
    expect(read('auto=misschien&kleur=rood')).toEqual({ answers: {}, date: undefined, wrong: ['auto'] })
  })

  it('come back the same from the address they are written to', () => {
    const asked = fc.record({
      answers: fc.record({ auto: fc.constantFrom('ja', 'nee') }, { requiredKeys: [] }),
      date: fc.constantFrom(undefined, null, '2027-01-15'),
    })
    fc.assert(
      fc.property(asked, (given) => {
        expect(read(answersQuery({ asked: given, journey }))).toEqual({ ...given, wrong: [] })
      }),
    )
  })
})
