import type { Temporal } from 'temporal-polyfill'
import type { Answers, Condition } from '../model.ts'

/** A fault in a life event, as data; the texts are in src/editorial/gate/journeys/analysis.ts. */
export type JourneyFinding = {
  kind: FindingKind
  /** The question or step, by its index, because keys can be duplicate. Null: the whole life event. */
  at: Place | null
  /** Related keys of questions, options or steps; their meaning is given at each kind. */
  keys: string[]
  /** The part of the condition that is at fault. */
  condition?: Condition
  /** Answers that show the fault. */
  example?: Answers
  /** A date of the event that shows the fault. */
  date?: Temporal.PlainDate
}

export type Place = { list: 'questions' | 'steps'; index: number }

export type FindingKind =
  /** A key that does not exist. Keys: the question; the question and the option; the step. */
  | 'unknown-question'
  | 'unknown-option'
  | 'unknown-step'
  /** Keys: the duplicate key; for an option, the question and the option. */
  | 'duplicate-key'
  /** The condition of a question refers to a later question. Keys: that question. */
  | 'later-question'
  | 'no-options'
  | 'no-date'
  | 'several-dates'
  /** Steps that wait for each other, or count from each other. Keys: the steps, in the order of the cycle. */
  | 'circle-order'
  | 'circle-moment'
  | 'never-asked'
  | 'never-reached'
  /** About a condition, or a part of one. */
  | 'never-true'
  | 'always-true'
  /** No answer to the question changes the questions or steps. */
  | 'idle-question'
  /** Options that always lead to the same questions and steps. Keys: these options. */
  | 'same-options'
  /** A plan without steps. */
  | 'empty-plan'
  /** The last day of a step is before its first, or before the first of the step it waits for. Keys: that step. */
  | 'early-deadline'

export const isAbout = (list: Place['list'], index: number): Pick<JourneyFinding, 'at'> => ({ at: { list, index } })
