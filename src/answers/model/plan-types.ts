import type { Fact, Journey, JourneyStep, Locale, Location } from './types.ts'

/** What a resident told us. Nothing of it is kept: it stands in the address, or in a plan code. */
export type PlanInput = {
  slug: string
  locale: Locale
  /** The key of the option chosen, by the key of the question. What does not exist is ignored. */
  answers: Readonly<Record<string, string>>
  /** The day of the event, YYYY-MM-DD; null: not known yet, so the plan counts in words; undefined: not asked yet. */
  date: string | null | undefined
  /** The day it is in the Netherlands, YYYY-MM-DD. */
  today: string
}

export const GROUPS = ['late', 'now', 'soon', 'later'] as const
export type GroupName = (typeof GROUPS)[number]

export type PlanStep = JourneyStep & {
  /** YYYY-MM-DD; null: any time. */
  earliest: string | null
  latest: string | null
  /** When, in words: real dates where the date is known, else counted from the event. Empty: any time. */
  dates: string[]
  when: GroupName
  /** Why this step is in this plan: the answers it rests on, as sentences. Empty: it is for everyone. */
  because: string[]
  /** The steps of this plan that come first. */
  waitsFor: StepName[]
  /** The other steps of this plan of which one is enough. */
  alternatives: StepName[]
}

export type StepName = { key: string; title: string }

export type PlanQuestion = Journey['questions'][number] & {
  /** The key of the chosen option; null: not answered yet. Not for the date. */
  chosen: string | null
}

/** The personal plan, worded once for every channel. */
export type Plan = {
  journey: Journey
  locale: Locale
  today: string
  date: string | null
  /** The questions that are asked with these answers, in order. The date is among them. */
  questions: PlanQuestion[]
  /** The keys of those that are not answered yet. */
  missing: string[]
  answers: Readonly<Record<string, string>>
  /** Every step of the plan, in order. */
  steps: PlanStep[]
  /** What the resident does, by when it is to be done. Only groups that hold something. */
  groups: { name: GroupName; heading: string; steps: PlanStep[] }[]
  /** What the municipality does without being asked, and what others do. */
  municipality: PlanStep[]
  others: PlanStep[]
  /** All that is to be brought, each once, with the steps it is for. */
  evidence: { text: string; steps: StepName[] }[]
  costs: PlanCosts
  visits: PlanVisit[]
  /** "A1B2-C3D4-E5F6", to read aloud. Null while an answer is missing. */
  code: string | null
}

export type PlanCosts = {
  items: { step: StepName; necessity: JourneyStep['necessity']; facts: Fact[] }[]
  /** What everyone with this plan pays: what is paid once in one amount, and each amount a year or a piece by itself. */
  needed: string[]
  /** The same of what is a choice. */
  optional: string[]
  /** In neither: one step of several is enough, or which of its amounts is to be paid depends on who asks. */
  depends: StepName[]
}

/** Steps that fit in one visit to the counter. */
export type PlanVisit = {
  location: Location
  /** In words: the days on which all of it can be done. Null: any day. */
  dates: string | null
  steps: StepName[]
  /** What to know before going: an appointment, who comes along, which step comes first. Each a sentence. */
  notes: string[]
  bring: string[]
}

/** Why a code cannot be read, for a message that helps. */
export type CodeProblem = 'empty' | 'length' | 'symbol' | 'check' | 'unknown'

export type OpenedCode =
  | {
      ok: true
      slug: string
      answers: Record<string, string>
      date: string | null
      /** What is different since the code was made, in words. */
      changes: string[]
    }
  | { ok: false; problem: CodeProblem }
