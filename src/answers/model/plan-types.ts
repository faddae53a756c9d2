import type { When } from '#journeys/groups.ts'
import type { Fact, Journey, JourneyStep, Locale, Location } from './types.ts'

/** The answers of a resident. They are not stored: they are in the address or in a plan code. */
export type PlanInput = {
  slug: string
  locale: Locale
  /** The key of the chosen option, by the key of the question. Unknown keys are ignored. */
  answers: Readonly<Record<string, string>>
  /** The day of the event, YYYY-MM-DD; null: not known yet, so dates are given in words; undefined: not asked yet. */
  date: string | null | undefined
  /** Today in the Netherlands, YYYY-MM-DD. */
  today: string
}

export type PlanStep = JourneyStep & {
  /** YYYY-MM-DD; null: any time. */
  earliest: string | null
  latest: string | null
  /** The period in words: real dates when the date of the event is known, else counted from the event. Empty: any time. */
  dates: string[]
  when: When
  /** Its last day is behind us, also where it still waits for another step and stands in a later group. */
  isLate: boolean
  /** The answers because of which this step is in the plan, as sentences. Empty: the step is in every plan. */
  because: string[]
  /** The steps of this plan that come first. */
  waitsFor: StepName[]
  /** The other steps of this plan that are alternatives: one of them is enough. */
  alternatives: StepName[]
}

export type StepName = { key: string; title: string }

export type PlanQuestion = Journey['questions'][number] & {
  /** The key of the chosen option; null: not answered yet, or a date question. */
  chosen: string | null
}

/** A personal plan, with its texts, for every channel. */
export type Plan = {
  journey: Journey
  locale: Locale
  today: string
  date: string | null
  /** The questions that are asked with these answers, in order, including the date. */
  questions: PlanQuestion[]
  /** The keys of the questions without an answer. */
  missing: string[]
  answers: Readonly<Record<string, string>>
  /** Every step of the plan, in order. */
  steps: PlanStep[]
  /** The steps of the resident, grouped by when they have to be done. Without empty groups. */
  groups: { name: When; heading: string; steps: PlanStep[] }[]
  /** The steps that the municipality does on its own initiative, and those of others. */
  municipality: PlanStep[]
  others: PlanStep[]
  /** Everything to bring, without duplicates, with the steps that need it. */
  evidence: { text: string; steps: StepName[] }[]
  costs: PlanCosts
  visits: PlanVisit[]
  /** "A1B2-C3D4-E5F6", to be read aloud. Null while an answer is missing. */
  code: string | null
}

export type PlanCosts = {
  items: { step: StepName; necessity: JourneyStep['necessity']; facts: Fact[] }[]
  /** What every resident with this plan pays: one-time amounts added up, amounts per year or per piece listed separately. */
  needed: string[]
  /** The same for optional steps. */
  optional: string[]
  /** Not in either list: steps with alternatives, and steps whose amount depends on the resident. */
  depends: StepName[]
}

/** Steps that fit in one visit to the counter. */
export type PlanVisit = {
  location: Location
  /** In words: the days on which all of it can be done. Null: any day. */
  dates: string | null
  steps: StepName[]
  /** Sentences about what to know beforehand: an appointment, who must come along, which step comes first. */
  notes: string[]
  bring: string[]
}

/** Why a code cannot be read; each has its own message. */
export type CodeProblem = 'empty' | 'length' | 'symbol' | 'check' | 'unknown'

export type OpenedCode =
  | {
      ok: true
      slug: string
      answers: Record<string, string>
      date: string | null
      /** What changed since the code was made, in words. */
      changes: string[]
    }
  | { ok: false; problem: CodeProblem }
