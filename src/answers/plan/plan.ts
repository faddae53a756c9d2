import { Temporal } from 'temporal-polyfill'
import { writeCode } from '#journeys/code.ts'
import { WHEN } from '#journeys/groups.ts'
import type { Ledger } from '#journeys/ledger.ts'
import type { Journey as Model } from '#journeys/model.ts'
import { type PlannedStep, plan } from '#journeys/plan.ts'
import { deepFreeze } from '../model/freeze.ts'
import type { Plan, PlanInput, PlanQuestion, PlanStep, StepName } from '../model/plan-types.ts'
import type { Fact, Journey, JourneyStep } from '../model/types.ts'
import { daysInWords } from '../wording/when.ts'
import { words } from '../wording/words.ts'
import { costsOf } from './costs.ts'
import { visitsOf } from './visits.ts'

type MakePlanInput = {
  journey: Journey
  model: Model
  ledger: Ledger
  asked: PlanInput
  /** The fact with the value that holds on a day, YYYY-MM-DD. */
  factOn?: FactOn
}
type FactOn = (fact: Fact, day: string) => Fact

/** Makes the plan for these answers, with the texts that every channel uses. */
export function makePlan({ journey, model, ledger, asked, factOn = (fact) => fact }: MakePlanInput): Plan {
  const { locale, today } = asked
  const made = plan({
    journey: model,
    answers: asked.answers,
    ...(asked.date === undefined ? {} : { date: asked.date === null ? null : day(asked.date) }),
    today: day(today),
  })
  const date = made.date?.toString() ?? null
  const questions = questionsOf({ journey, keys: made.asked, answers: made.answers })
  const steps = stepsOf({ journey, planned: made.steps, model, today, factOn })
  const residents = steps.filter(({ actor }) => actor === 'resident')
  const code =
    made.missing.length > 0
      ? null
      : writeCode({ journeyNumber: journey.shortNumber, ledger, answers: made.answers, date: made.date })
  return deepFreeze({
    journey,
    locale,
    today,
    date,
    questions,
    missing: made.missing,
    answers: made.answers,
    steps,
    groups: WHEN.map((name) => ({
      name,
      // Without a date no step has a day, so a heading such as "now" would be wrong for most steps.
      heading: date === null ? words[locale].plan.steps : words[locale].groups[name],
      steps: residents.filter(({ when }) => when === name),
    })).filter((group) => group.steps.length > 0),
    municipality: steps.filter(({ actor }) => actor === 'municipality'),
    others: steps.filter(({ actor }) => actor === 'other'),
    evidence: evidenceOf(residents),
    costs: costsOf({ steps: residents, locale }),
    visits: visitsOf({ steps, today, locale }),
    code,
  })
}

const day = (iso: string) => Temporal.PlainDate.from(iso)

type QuestionsOfInput = { journey: Journey; keys: readonly string[]; answers: PlanInput['answers'] }

function questionsOf({ journey, keys, answers }: QuestionsOfInput): PlanQuestion[] {
  return journey.questions
    .filter(({ key }) => keys.includes(key))
    .map((question) => ({
      ...question,
      chosen: question.options.find(({ key }) => key === answers[question.key])?.key ?? null,
    }))
}

type StepsOfInput = Required<Pick<MakePlanInput, 'journey' | 'model' | 'factOn'>> & {
  planned: readonly PlannedStep[]
  today: string
}

function stepsOf({ journey, planned, model, today, factOn }: StepsOfInput): PlanStep[] {
  const byKey = new Map(journey.steps.map((step) => [step.key, step]))
  const after = new Map(model.steps.map((step) => [step.key, step.after]))
  const found = planned.flatMap((entry) => {
    const step = byKey.get(entry.key)
    return step ? [{ entry, step }] : []
  })
  const inPlan = found.map(({ step }) => step)
  return found.map(({ entry, step }) => {
    const earliest = entry.earliest?.toString() ?? null
    const latest = entry.latest?.toString() ?? null
    const dates = daysInWords({ earliest, latest, locale: journey.locale })
    return {
      ...step,
      earliest,
      latest,
      dates: dates ? [dates] : step.counted,
      // A step in January costs what it costs in January, if that amount is known.
      costs: earliest !== null && earliest > today ? step.costs.map((fact) => factOn(fact, earliest)) : step.costs,
      when: entry.when,
      isLate: entry.isLate,
      because: entry.because.flatMap((reason) => sentenceOf(journey, reason)),
      waitsFor: inPlan.filter(({ key }) => after.get(step.key)?.includes(key)).map(nameOf),
      alternatives: inPlan
        .filter(({ key, oneOf }) => oneOf !== null && oneOf === step.oneOf && key !== step.key)
        .map(nameOf),
    }
  })
}

function sentenceOf(journey: Journey, { question, option }: { question: string; option: string }): string[] {
  const options = journey.questions.find(({ key }) => key === question)?.options ?? []
  return options.filter(({ key }) => key === option).map(({ label }) => `${label}.`)
}

function evidenceOf(steps: readonly PlanStep[]): Plan['evidence'] {
  const found = new Map<string, StepName[]>()
  for (const step of steps)
    for (const text of step.product?.evidence ?? []) found.set(text, [...(found.get(text) ?? []), nameOf(step)])
  return [...found].map(([text, names]) => ({ text, steps: names }))
}

const nameOf = ({ key, title }: Pick<JourneyStep, 'key' | 'title'>): StepName => ({ key, title })
