import type { Answers, Condition, Journey } from '../model.ts'

/** An answer to each question: 0 where it is not asked, else the number of its option, from 1. A date that is asked is 1. */
export type Chosen = Uint8Array

/** A condition as a function: hundreds of thousands of combinations are put to each. */
export type Test = (chosen: Chosen) => boolean

export type Compiled = {
  /** How many answers each question has. */
  sizes: number[]
  /** When each question is asked. */
  asked: Test[]
  /** When each step is in the plan. */
  planned: Test[]
  test: (condition: Condition | null) => Test
  answersOf: (chosen: Chosen) => Answers
}

/** A journey in which every name is there, in numbers. */
export function compile({ questions, steps }: Journey): Compiled {
  const indexOf = new Map(questions.map(({ key }, index) => [key, index]))
  const test = (condition: Condition | null): Test => {
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
  (a: Test, b: Test): Test =>
  (chosen) =>
    a(chosen) && b(chosen)
const either =
  (a: Test, b: Test): Test =>
  (chosen) =>
    a(chosen) || b(chosen)
