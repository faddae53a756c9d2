/** A life event as data: questions and steps, independent of storage. Pure: no I/O, no clock. */
export type Journey = { questions: readonly Question[]; steps: readonly Step[] }

/** Keys are stable names that editors give; they appear in addresses, so they hold no personal data. */
export type Question = {
  key: string
  /** Exactly one question is the date of the event. */
  kind: 'choice' | 'date'
  /** Null: always asked. A condition refers to earlier questions only. */
  condition: Condition | null
  options: readonly { key: string }[]
}

/** A condition on answers. A question that is not asked has no option chosen. */
export type Condition =
  | { question: string; options: readonly string[] }
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition }

export const UNITS = ['days', 'workingDays', 'weeks', 'months'] as const
export type Unit = (typeof UNITS)[number]

/** "5 days after the event", or after the same moment of another step. */
export type Moment = {
  amount: number
  unit: Unit
  side: 'before' | 'after'
  /** The key of the step it counts from: its earliest moment for `earliest`, its latest for `latest`. Null: the event. */
  step: string | null
}

export type Step = {
  key: string
  /** Null: for everyone. */
  condition: Condition | null
  /** Keys of the steps that come before this one. */
  after: readonly string[]
  /** Steps of the same plan with the same name here are alternatives: one of these is enough. */
  oneOf: string | null
  actor: 'resident' | 'municipality' | 'other'
  necessity: 'must' | 'should' | 'can'
  earliest: Moment | null
  latest: Moment | null
  /** The Algemene termijnenwet applies: a last day on a Saturday, Sunday or holiday moves to the next working day. */
  movesToWorkingDay: boolean
}

/** The option chosen for each choice question, by their keys. */
export type Answers = Readonly<Record<string, string>>
