import { describe, expect, it } from 'vitest'
import type { Condition } from '#journeys/model.ts'
import { conditionInWords } from './condition.ts'

const options = (labels: Record<string, string>) => Object.entries(labels).map(([key, label]) => ({ key, label }))
const questions = [
  {
    key: 'plaats',
    label: 'Waar woont u?',
    help: '',
    options: options({ hier: 'U woont in Nijmegen', daar: 'U woont in Arnhem', ver: 'U woont in het buitenland' }),
  },
  { key: 'auto', label: 'Heeft u een auto?', help: '', options: options({ ja: 'U heeft een auto' }) },
  {
    key: 'kind',
    label: 'Is uw kind er al?',
    help: '',
    options: options({ ja: 'Uw kind is geboren', nee: 'De baby komt nog' }),
  },
]
const say = (condition: Condition | null) => conditionInWords({ condition, questions, locale: 'nl' })
const said = (...all: Condition[]) => say(all.length > 0 ? { all } : null)

describe('for whom a step is', () => {
  it('is nothing when it is for everyone', () => {
    expect(said()).toBeNull()
  })

  it('is the answer itself', () => {
    expect(said({ question: 'auto', options: ['ja'] })).toBe('U heeft een auto.')
  })

  it('has a sentence for each condition, because all must hold', () => {
    expect(said({ question: 'auto', options: ['ja'] }, { question: 'plaats', options: ['hier'] })).toBe(
      'U heeft een auto. U woont in Nijmegen.',
    )
  })

  it('says once what several answers begin with', () => {
    expect(said({ question: 'plaats', options: ['hier', 'daar', 'ver'] })).toBe(
      'U woont in Nijmegen, Arnhem of het buitenland.',
    )
  })

  it('joins answers that begin differently in one sentence', () => {
    expect(said({ question: 'kind', options: ['ja', 'nee'] })).toBe('Uw kind is geboren of de baby komt nog.')
  })

  it('leaves out a question or an answer that is not there', () => {
    expect(said({ question: 'weg', options: ['ja'] }, { question: 'auto', options: ['weg'] })).toBeNull()
  })

  it('says "not" as the other answers', () => {
    expect(say({ not: { question: 'plaats', options: ['hier'] } })).toBe('U woont in Arnhem of het buitenland.')
    expect(say({ not: { not: { question: 'auto', options: ['ja'] } } })).toBe('U heeft een auto.')
  })

  it('joins what is enough by itself with "of", and groups within it with "en"', () => {
    const car = { question: 'auto', options: ['ja'] }
    const born = { question: 'kind', options: ['ja'] }
    const here = { question: 'plaats', options: ['hier'] }
    expect(say({ any: [car, born] })).toBe('U heeft een auto of uw kind is geboren.')
    expect(say({ any: [{ all: [car, here] }, born] })).toBe(
      'U heeft een auto en u woont in Nijmegen of uw kind is geboren.',
    )
  })
})
