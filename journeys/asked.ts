import type { Temporal } from 'temporal-polyfill'
import { holds } from './condition.ts'
import type { Answers, Journey } from './model.ts'

/** What someone answered. The date: null when it is not known yet, left out when it was not asked yet. */
export type GivenAnswers = { answers: Answers; date?: Temporal.PlainDate | null }

export type QuestionsAsked = {
  /** The questions that are asked with these answers, in the order of the editor. */
  asked: string[]
  /** Those of them without an answer, or with one that is no option. */
  missing: string[]
  /** The answers that count: to questions that are asked, and options that are there. */
  answers: Answers
  /** Null too where the date is not asked. */
  date: Temporal.PlainDate | null
}

/**
 * Which questions these answers lead to. A question looks at earlier ones only, so an answer to a question that is not
 * asked (someone went back and changed an earlier answer) counts nowhere.
 */
export function askedOf({
  questions,
  answers,
  date,
}: { questions: Journey['questions'] } & GivenAnswers): QuestionsAsked {
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
