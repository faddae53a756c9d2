import type { Step } from './model.ts'

/**
 * The steps in an order in which each comes after the steps it waits for, and otherwise as the editor put them. Steps
 * that wait for each other in a circle keep the editor's order; a step that is not there is waited for by nobody.
 */
export function orderSteps<T extends Pick<Step, 'key' | 'after'>>(steps: readonly T[]): T[] {
  const known = new Set(steps.map(({ key }) => key))
  const waiting = [...steps]
  const done = new Set<string>()
  const ordered: T[] = []
  while (waiting.length > 0) {
    const ready = waiting.findIndex(({ after }) => after.every((key) => done.has(key) || !known.has(key)))
    const [step] = waiting.splice(Math.max(ready, 0), 1)
    if (!step) break
    done.add(step.key)
    ordered.push(step)
  }
  return ordered
}
