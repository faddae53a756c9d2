import type { Answers, Condition, Journey } from '../model.ts'

/** An answer per question: 0 when it is not asked, else the 1-based index of its option. A date that is asked is 1. */
export type Combination = Uint8Array

/** A compiled condition, because it is evaluated for hundreds of thousands of combinations. */
export type Predicate = (chosen: Combination) => boolean

export type Compiled = {
  /** The number of answers per question. */
  sizes: number[]
  /** Per question: is it asked? */
  asked: Predicate[]
  /** Per step: is it in the plan? */
  planned: Predicate[]
  test: (condition: Condition | null) => Predicate
  answersOf: (chosen: Combination) => Answers
}

/** Compiles a journey whose keys are all valid into indexes and predicates. */
export function compile({ questions, steps }: Journey): Compiled {
  const indexOf = new Map(questions.map(({ key }, index) => [key, index]))
  const test = (condition: Condition | null): Predicate => {
    if (condition === null) return () => true
    if ('not' in condition) {
      const inside = test(condition.not)
      return (chosen) => !inside(chosen)
    }
    if ('all' in condition) return condition.all.map(test).reduce(both, () => true)
    if ('any' in condition) return condition.any.map(test).reduce(either, () => false)
    const index = indexOf.get(condition.question) ?? 0
    const options = questions[index]?.options ?? []
    const isIn = Uint8Array.from([0, ...options.map(({ key }) => (condition.options.includes(key) ? 1 : 0))])
    return (chosen) => isIn[chosen[index] as number] === 1
  }
  return {
    sizes: questions.map(({ kind, options }) => (kind === 'date' ? 1 : options.length)),
    asked: questions.map(({ condition }) => test(condition)),
    planned: steps.map(({ condition }) => test(condition)),
    test,
    answersOf: (chosen) =>
      Object.fromEntries(
        questions.flatMap(({ key, options }, index) => {
          const option = options[(chosen[index] ?? 0) - 1]
          return option ? [[key, option.key]] : []
        }),
      ),
  }
}

const both =
  (a: Predicate, b: Predicate): Predicate =>
  (chosen) =>
    a(chosen) && b(chosen)
const either =
  (a: Predicate, b: Predicate): Predicate =>
  (chosen) =>
    a(chosen) || b(chosen)
