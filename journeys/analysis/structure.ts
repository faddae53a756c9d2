import { namedIn } from '../condition.ts'
import type { Journey, Question, Step } from '../model.ts'
import { isAbout, type JourneyFinding } from './finding.ts'

/** Keys that do not exist or are duplicate, and questions without options: with these the rest cannot be analysed. */
export function namesIn(journey: Journey): JourneyFinding[] {
  const { questions, steps } = journey
  return [
    ...questions.flatMap(({ kind, options }, index) =>
      kind === 'choice' && options.length === 0
        ? [{ kind: 'no-options' as const, ...isAbout('questions', index), keys: [] }]
        : [],
    ),
    ...doubles(questions).map((index) => duplicate('questions', index, [questions[index]?.key ?? ''])),
    ...doubles(steps).map((index) => duplicate('steps', index, [steps[index]?.key ?? ''])),
    ...questions.flatMap(({ key, options }, index) =>
      doubles(options).map((option) => duplicate('questions', index, [key, options[option]?.key ?? ''])),
    ),
    ...questions.flatMap((question, index) => [
      ...namesOf({ journey, owner: question, place: isAbout('questions', index) }),
      ...laterOf(questions, index),
    ]),
    ...steps.flatMap((step, index) => {
      const place = isAbout('steps', index)
      return [...namesOf({ journey, owner: step, place }), ...stepsOf({ steps, step, place })]
    }),
  ]
}

/** Checks that there is exactly one date question for the moments to count from. */
export function datesIn({ questions }: Journey): JourneyFinding[] {
  const dates = questions.flatMap(({ kind }, index) => (kind === 'date' ? [index] : []))
  return [
    ...(dates.length === 0 ? [{ kind: 'no-date' as const, at: null, keys: [] }] : []),
    ...dates.slice(1).map((index) => ({ kind: 'several-dates' as const, ...isAbout('questions', index), keys: [] })),
  ]
}

type At = Pick<JourneyFinding, 'at'>

function namesOf({ journey, owner, place }: { journey: Journey; owner: Question | Step; place: At }) {
  return namedIn(owner.condition).flatMap(({ question: key, options }): JourneyFinding[] => {
    const question = journey.questions.find((one) => one.key === key)
    if (!question) return [{ kind: 'unknown-question', ...place, keys: [key] }]
    return options
      .filter((option) => !question.options.some((one) => one.key === option))
      .map((option) => ({ kind: 'unknown-option', ...place, keys: [key, option] }))
  })
}

function laterOf(questions: Journey['questions'], index: number): JourneyFinding[] {
  const later = new Set(questions.slice(index).map(({ key }) => key))
  const names = new Set(namedIn(questions[index]?.condition ?? null).map(({ question }) => question))
  return [...names]
    .filter((key) => later.has(key))
    .map((key) => ({ kind: 'later-question', ...isAbout('questions', index), keys: [key] }))
}

function stepsOf({ steps, step, place }: { steps: Journey['steps']; step: Step; place: At }): JourneyFinding[] {
  const names = [...step.after, step.earliest?.step ?? null, step.latest?.step ?? null]
  return [...new Set(names)]
    .filter((key) => key !== null && !steps.some((one) => one.key === key))
    .map((key) => ({ kind: 'unknown-step', ...place, keys: [key ?? ''] }))
}

const duplicate = (list: 'questions' | 'steps', index: number, keys: string[]): JourneyFinding => ({
  kind: 'duplicate-key',
  ...isAbout(list, index),
  keys,
})

/** The indexes of keys that occurred before. */
function doubles(entries: readonly { key: string }[]): number[] {
  return entries.flatMap(({ key }, index) => (entries.findIndex((one) => one.key === key) < index ? [index] : []))
}
