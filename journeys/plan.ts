import type { Answers, Condition, Step } from './model.ts'
import { orderSteps } from './order.ts'

/** True when the answers say so. A question that is not answered yet holds nothing back. */
export const holds = ({ condition, answers }: { condition: Condition; answers: Answers }): boolean => {
  const answer = answers[condition.question]
  return answer === undefined || condition.options.includes(answer)
}

/** The steps that are for someone with these answers, in order. */
export function planSteps<T extends Step>({ steps, answers }: { steps: readonly T[]; answers: Answers }): T[] {
  return orderSteps(steps).filter(({ when }) => when.every((condition) => holds({ condition, answers })))
}
