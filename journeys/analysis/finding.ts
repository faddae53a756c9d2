import type { Temporal } from 'temporal-polyfill'
import type { Answers, Condition } from '../model.ts'

/** Something wrong in a life event, for who words it (src/editorial/gate/journeys/analysis.ts). */
export type JourneyFinding = {
  kind: FindingKind
  /** The question or step it is about, by its place in the list: keys can be double. Null: the whole. */
  at: Place | null
  /** What else it is about: the keys of questions, options or steps, as each kind says. */
  keys: string[]
  /** The part of the condition it is about. */
  condition?: Condition
  /** Answers with which it shows. */
  example?: Answers
  /** A date of the event on which it shows. */
  date?: Temporal.PlainDate
}

export type Place = { list: 'questions' | 'steps'; index: number }

export type FindingKind =
  /** A name that nothing has. Keys: the question; the question and the option; the step. */
  | 'unknown-question'
  | 'unknown-option'
  | 'unknown-step'
  /** Keys: the key; for an option, the question and the option. */
  | 'duplicate-key'
  /** A question looks at one that comes later. Keys: that question. */
  | 'later-question'
  | 'no-options'
  | 'no-date'
  | 'several-dates'
  /** Steps that wait for each other, or count from each other. Keys: the steps, in a circle. */
  | 'circle-order'
  | 'circle-moment'
  | 'never-asked'
  | 'never-reached'
  /** A condition, or a part of one. */
  | 'never-true'
  | 'always-true'
  /** No answer to the question changes anything. */
  | 'idle-question'
  /** Options that always lead to the same questions and steps. Keys: these options. */
  | 'same-options'
  /** A plan without steps. */
  | 'empty-plan'
  /** The last day of a step lies before its first, or before that of the step it waits for. Keys: that step. */
  | 'early-deadline'

export const isAbout = (list: Place['list'], index: number): Pick<JourneyFinding, 'at'> => ({ at: { list, index } })
