import type { Temporal } from 'temporal-polyfill'
import { holds } from './condition.ts'
import type { Answers, Journey } from './model.ts'

/** The answers of a resident. `date`: null when it is not known yet, undefined when it was not asked yet. */
export type GivenAnswers = { answers: Answers; date?: Temporal.PlainDate | null }

export type ActiveQuestions = {
  /** The keys of the questions that are asked with these answers, in the order of the editor. */
  asked: string[]
  /** Those without an answer, or with an answer that is not one of the options. */
  missing: string[]
  /** The valid answers: to questions that are asked, with an option that exists. */
  answers: Answers
  /** Also null when the date is not asked. */
  date: Temporal.PlainDate | null
}

/**
 * Which questions these answers lead to. A condition refers to earlier questions only, so an answer to a question that
 * is no longer asked (an earlier answer was changed) is ignored everywhere.
 */
export function activeQuestions({
  questions,
  answers,
  date,
}: { questions: Journey['questions'] } & GivenAnswers): ActiveQuestions {
  const asked: string[] = []
  const missing: string[] = []
  const counting: Record<string, string> = {}
  let isDateAsked = false
  for (const { key, kind, condition, options } of questions) {
    if (!holds({ condition, answers: counting })) continue
    asked.push(key)
    const answer = Object.hasOwn(answers, key) ? answers[key] : undefined
    if (kind === 'date') {
      isDateAsked = true
      if (date === undefined) missing.push(key)
    } else if (answer !== undefined && options.some((option) => option.key === answer)) counting[key] = answer
    else missing.push(key)
  }
  return { asked, missing, answers: counting, date: isDateAsked ? (date ?? null) : null }
}
