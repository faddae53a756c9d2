import { Temporal } from 'temporal-polyfill'
import type { Condition, Moment, Question, Step } from './model.ts'

/** Small models for tests. */
export const step = (key: string, given: Partial<Step> = {}): Step => ({
  key,
  when: null,
  after: [],
  oneOf: null,
  actor: 'resident',
  necessity: 'must',
  earliest: null,
  latest: null,
  movesToWorkingDay: false,
  ...given,
})

export const choice = (key: string, options: string, when: Condition | null = null): Question => ({
  key,
  kind: 'choice',
  when,
  options: options.split(' ').map((option) => ({ key: option })),
})

export const eventDate: Question = { key: 'datum', kind: 'date', when: null, options: [] }

export const is = (question: string, ...options: string[]): Condition => ({ question, options })

export const moment = (text: string): Moment => {
  const [amount, unit, side, from] = text.split(' ')
  return { amount: Number(amount), unit, side, step: from ?? null } as Moment
}

export const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text)
