import type { Answers, Condition } from './model.ts'

/** An option that was chosen for a question. */
export type ChosenOption = { question: string; option: string }

/** True when the answers satisfy the condition. A question without an answer has no option chosen; null is always true. */
export function holds({ condition, answers }: { condition: Condition | null; answers: Answers }): boolean {
  if (condition === null) return true
  if ('all' in condition) return condition.all.every((part) => holds({ condition: part, answers }))
  if ('any' in condition) return condition.any.some((part) => holds({ condition: part, answers }))
  if ('not' in condition) return !holds({ condition: condition.not, answers })
  const chosen = answers[condition.question]
  return chosen !== undefined && condition.options.includes(chosen)
}

/** Every question and option that a condition names, in order. */
export function namedIn(condition: Condition | null): { question: string; options: readonly string[] }[] {
  if (condition === null) return []
  if ('all' in condition) return condition.all.flatMap(namedIn)
  if ('any' in condition) return condition.any.flatMap(namedIn)
  return 'not' in condition ? namedIn(condition.not) : [condition]
}

/**
 * The answers that make a true condition true: those of all its parts, or of the parts that are true; for a negation,
 * the option that was chosen instead.
 */
export function answersBehind({
  condition,
  answers,
}: {
  condition: Condition | null
  answers: Answers
}): ChosenOption[] {
  const found: ChosenOption[] = []
  if (condition !== null) collect({ condition, answers, found })
  return found
}

/**
 * Parses untrusted input as a condition; undefined when it is none. Empty groups are refused, because an empty "all"
 * would be true for everyone.
 */
export function readCondition(value: unknown): Condition | undefined {
  if (typeof value !== 'object' || value === null || Object.keys(value).length > 2) return undefined
  if ('not' in value) {
    const not = readCondition(value.not)
    return not && { not }
  }
  if ('all' in value) {
    const all = readGroup(value.all)
    return all && { all }
  }
  if ('any' in value) {
    const any = readGroup(value.any)
    return any && { any }
  }
  if (!('question' in value && 'options' in value)) return undefined
  const { question, options } = value
  if (typeof question !== 'string' || question === '' || !Array.isArray(options) || options.length === 0)
    return undefined
  return options.every((option) => typeof option === 'string') ? { question, options } : undefined
}

function collect(given: { condition: Condition; answers: Answers; found: ChosenOption[] }): void {
  const { condition, answers, found } = given
  if ('all' in condition) for (const part of condition.all) collect({ condition: part, answers, found })
  else if ('any' in condition) {
    for (const part of condition.any)
      if (holds({ condition: part, answers })) collect({ condition: part, answers, found })
  } else {
    for (const { question } of namedIn(condition)) {
      const option = answers[question]
      if (option !== undefined && !found.some((one) => one.question === question)) found.push({ question, option })
    }
  }
}

function readGroup(value: unknown): Condition[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined
  const parts = value.map(readCondition)
  return parts.every((part) => part !== undefined) ? (parts as Condition[]) : undefined
}
