import type { Step } from './model.ts'

/**
 * Topological order, stable: each step after the steps it waits for, otherwise in the editor's order. Steps in a cycle
 * keep the editor's order; steps that do not exist are ignored.
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
