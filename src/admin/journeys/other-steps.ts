import type { DraftStep } from './draft.ts'

/** The steps that a field of a step may refer to: those with a key, except the step itself. */
export function otherSteps(path: string, steps: readonly DraftStep[]): DraftStep[] {
  const own = Number(path.split('.')[1])
  return steps.filter(({ key }, index) => key && index !== own)
}
