import type { DraftStep } from './draft.ts'

/** The steps that a field of a step may name: all but the step it stands in, and with a key to name them by. */
export function otherSteps(path: string, steps: readonly DraftStep[]): DraftStep[] {
  const own = Number(path.split('.')[1])
  return steps.filter(({ key }, index) => key && index !== own)
}
