import { holds } from './condition.ts'
import type { Answers, Step } from './model.ts'
import { orderSteps } from './order.ts'

/** The steps that are for someone with these answers, in order. */
export function planSteps<T extends Step>({ steps, answers }: { steps: readonly T[]; answers: Answers }): T[] {
  return orderSteps(steps).filter(({ when }) => holds({ condition: when, answers }))
}
